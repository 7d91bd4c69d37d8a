import type { FileBlock, ImageBlock, VideoBlock } from '@slack/types';
import { copy } from '../copy.ts';
import { Link } from '../text/link.tsx';
import { Picture } from './picture.tsx';

export function ImageView({ block }: { block: ImageBlock }) {
  return (
    <figure className="block-image">
      {block.title && <figcaption>{block.title.text}</figcaption>}
      <Picture image={block} size="full" />
    </figure>
  );
}

export function FileView({ block }: { block: FileBlock }) {
  return (
    <div className="block-file">
      <b>{copy.blocks.file}</b> {block.external_id}
    </div>
  );
}

/** Videos are named and linked; the player would come from another host. */
export function VideoView({ block }: { block: VideoBlock }) {
  return (
    <div className="block-file">
      <b>{copy.blocks.video}</b> <Link url={block.title_url ?? block.video_url}>{block.title.text}</Link>
      {block.description && <p className="muted">{block.description.text}</p>}
      {(block.author_name || block.provider_name) && (
        <p className="muted">{[block.author_name, block.provider_name].filter(Boolean).join(' · ')}</p>
      )}
    </div>
  );
}
