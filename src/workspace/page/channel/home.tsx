import type { KnownBlock, View } from '@slack/types';
import { useContext } from 'react';
import { Blocks } from '../blocks/block.tsx';
import { SurfaceContext } from '../blocks/surface.ts';
import { useSurface } from '../blocks/use-surface.ts';
import { copy } from '../copy.ts';
import { ActContext } from '../state/act-context.ts';

/** The app's home tab, as the app last published it for this person. */
export function Home({ view, failure }: { view: View | null; failure: string | undefined }) {
  const { as, act, fail } = useContext(ActContext);
  const surface = useSurface({
    place: 'home',
    where: { home: true },
    send: ({ typed: _, ...press }) => act({ as, do: 'clickHome', ...press }),
    onResult: (result) => fail('home', result.ok ? undefined : result.reason),
  });
  return (
    <div className="home" data-testid="home">
      {failure && (
        <p className="error failure" role="alert" data-testid="failure">
          {failure}
        </p>
      )}
      <SurfaceContext value={surface}>
        {view ? <Blocks blocks={view.blocks as KnownBlock[]} /> : <p className="muted">{copy.tabs.noHome}</p>}
      </SurfaceContext>
    </div>
  );
}
