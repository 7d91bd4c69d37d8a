import type { ImageElement } from '@slack/types';
import { useContext } from 'react';
import { copy } from '../copy.ts';
import { fileAddress, fileAt } from '../files/address.ts';
import { DirectoryContext } from '../state/directory.ts';
import { loadable } from '../text/address.ts';

/** An image of this host; any other is named but not fetched, so that the page asks no other machine for anything. */
export function Picture({ image, size }: { image: ImageElement; size: 'icon' | 'thumb' | 'full' }) {
  const { me } = useContext(DirectoryContext);
  const url = addressOf(image, me?.id);
  if (url && loadable(url)) return <img className={`picture ${size}`} src={url} alt={image.alt_text} />;
  return (
    <span className={`picture away ${size}`} role="img" aria-label={image.alt_text} title={copy.blocks.imageAway}>
      {size !== 'icon' && (image.alt_text || copy.blocks.image)}
    </span>
  );
}

/** A Slack file is fetched for the person who looks. */
function addressOf(image: ImageElement, as: string | undefined): string | undefined {
  if ('image_url' in image) return image.image_url;
  const { slack_file: named } = image;
  const file = 'url' in named ? fileAt(named.url) : { id: named.id, name: 'file' };
  return file && as !== undefined ? fileAddress(file, as) : undefined;
}
