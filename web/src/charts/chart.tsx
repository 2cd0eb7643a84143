import { use, useEffect, useId, useRef } from 'react';
import { DrawContext } from './draw-context.ts';
import type { Drawing } from './echarts.ts';
import type { ChartOption } from './option.ts';

type Props = { build: (width: number) => ChartOption; height: number; label: string };

const startIn = async (target: HTMLElement): Promise<Drawing> => {
  const { startChart } = await import('./echarts.ts');
  return startChart(target);
};

/**
 * The only owner of ECharts. The drawing comes with the page; ECharts is fetched when the chart is used: pointed at, or
 * asked for something else. Its text alternative is the summary; the same data stands in a table beside it.
 */
export const Chart = ({ build, height, label }: Props) => {
  const draw = use(DrawContext);
  const id = useId();
  const drawn = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(null);
  const starting = useRef(false);
  const newest = useRef(build);

  const redraw = () => drawing.current?.draw(newest.current(live.current?.clientWidth ?? 0));

  const start = async () => {
    const [target, sent] = [live.current, drawn.current];
    if (starting.current || !target || !sent) return;
    starting.current = true;
    const room = sent.clientHeight;
    // A chart that was drawn for another size keeps the place it has on the page.
    target.style.blockSize = `${room > 0 ? room : height}px`;
    const started = await startIn(target);
    if (live.current === null) return started.dispose();
    sent.hidden = true;
    target.hidden = false;
    started.resize();
    drawing.current = started;
    redraw();
  };

  useEffect(() => {
    const [target, sent] = [live.current, drawn.current];
    if (!target || !sent) return;
    const resized = new ResizeObserver(() => {
      drawing.current?.resize();
      redraw();
    });
    resized.observe(target);
    if (sent.firstChild === null) void start();
    return () => {
      resized.disconnect();
      drawing.current?.dispose();
      drawing.current = null;
      starting.current = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once per chart; what changes is in the references
  }, []);

  useEffect(() => {
    if (newest.current === build) return;
    newest.current = build;
    if (drawing.current) {
      if (live.current) live.current.style.blockSize = `${height}px`;
      drawing.current.resize();
      redraw();
    } else void start();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, [build, height]);

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img cannot hold the drawing
    <div className="chart" role="img" aria-label={label} onPointerEnter={() => void start()}>
      <div
        ref={drawn}
        className="chart__drawn"
        aria-hidden="true"
        suppressHydrationWarning
        // oxlint-disable-next-line react/no-danger -- drawn by our own server; the browser leaves what was sent as it is
        dangerouslySetInnerHTML={{ __html: draw?.({ build, height, id }) ?? '' }}
      />
      <div ref={live} className="chart__live" aria-hidden="true" hidden />
    </div>
  );
};
