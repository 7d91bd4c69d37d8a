import { useRef } from 'react';
import type { SharedFile } from '../../protocol.ts';
import { upload } from '../files/upload.ts';

/** A file in a `file_input`; without an id it is still on its way. */
export interface HeldFile extends Partial<SharedFile> {
  name: string;
  size: number;
  key?: number;
  /** 0 to 1 while it is on its way. */
  progress?: number;
}

interface Holding {
  held: HeldFile[];
  keep(held: HeldFile[]): void;
  as: string;
  onTrouble(reason: string): void;
}

let lastKey = 0;

/** Puts chosen files up one after another and keeps them as the value of the input. */
export function useHeldFiles({ held, keep, as, onTrouble }: Holding) {
  const latest = useRef(held);
  latest.current = held;
  const set = (next: HeldFile[]) => {
    latest.current = next;
    keep(next);
  };
  const change = (key: number, to: (file: HeldFile) => HeldFile[]) =>
    set(latest.current.flatMap((file) => (file.key === key ? to(file) : [file])));

  const add = async (files: File[]) => {
    const fresh = files.map((file) => ({ key: ++lastKey, file }));
    set([...latest.current, ...fresh.map(({ key, file: { name, size } }) => ({ key, name, size, progress: 0 }))]);
    for (const { key, file } of fresh) {
      const result = await upload(file, { as }, (progress) => change(key, (old) => [{ ...old, progress }]));
      if (!result.ok) onTrouble(result.reason);
      change(key, () => (result.ok ? [{ ...result.file, key }] : []));
    }
  };
  const remove = (gone: HeldFile) => set(latest.current.filter((file) => file !== gone));
  return { add, remove };
}
