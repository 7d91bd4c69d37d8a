import type { ImageElement } from '@slack/types';
import { copy } from '../copy.ts';
import { loadable } from '../text/address.ts';

/** An image of this host; any other is named but not fetched, so that the page asks no other machine for anything. */
export function Picture({ image, size }: { image: ImageElement; size: 'icon' | 'thumb' | 'full' }) {
  const url = addressOf(image);
  if (url && loadable(url)) return <img className={`picture ${size}`} src={url} alt={image.alt_text} />;
  return (
    <span className={`picture away ${size}`} role="img" aria-label={image.alt_text} title={copy.blocks.imageAway}>
      {image.alt_text || copy.blocks.image}
    </span>
  );
}

function addressOf(image: ImageElement): string | undefined {
  if ('image_url' in image) return image.image_url;
  return 'url' in image.slack_file ? image.slack_file.url : undefined;
}
