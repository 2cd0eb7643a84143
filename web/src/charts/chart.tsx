import { use, useEffect, useId, useRef } from 'react';
import { DrawContext } from './draw-context.ts';
import { heightAt } from './height-at.ts';
import type { ChartDrawing } from './chart-drawing.ts';
import type { LiveChart } from './echarts.ts';

type Props = { drawing: ChartDrawing; height: number; label: string; beside: boolean };

const startIn = async (target: HTMLElement): Promise<LiveChart> => {
  const { startChart } = await import('./echarts.ts');
  return startChart(target);
};

/**
 * The only owner of ECharts. The drawing comes with the page; ECharts is fetched when the chart is used: pointed at, or
 * asked for something else. Its text alternative is the summary; the same data stands in a table beside it.
 */
export const Chart = ({ drawing, height, label, beside }: Props) => {
  const draw = use(DrawContext);
  const id = useId();
  const drawn = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLDivElement>(null);
  const chart = useRef<LiveChart>(null);
  const starting = useRef(false);
  const newest = useRef(drawing);

  const redraw = () => chart.current?.draw(newest.current);

  const start = async () => {
    const [target, sent] = [live.current, drawn.current];
    if (starting.current || !target || !sent) return;
    starting.current = true;
    const room = sent.clientHeight;
    // A chart that was drawn for another size keeps the place it has on the page.
    target.style.blockSize = `${room > 0 ? room : heightAt(newest.current, height, sent.clientWidth)}px`;
    const started = await startIn(target);
    if (live.current === null) return started.dispose();
    sent.hidden = true;
    target.hidden = false;
    started.resize();
    chart.current = started;
    redraw();
  };

  useEffect(() => {
    const [target, sent] = [live.current, drawn.current];
    if (!target || !sent) return;
    const resized = new ResizeObserver(() => {
      chart.current?.resize();
      redraw();
    });
    resized.observe(target);
    if (sent.firstChild === null) {
      // Nothing was drawn for it: a choice of the reader made this chart. What is below it stays where it is.
      sent.style.blockSize = `${heightAt(drawing, height, sent.clientWidth)}px`;
      void start();
    }
    return () => {
      resized.disconnect();
      chart.current?.dispose();
      chart.current = null;
      starting.current = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once per chart; what changes is in the references
  }, []);

  useEffect(() => {
    if (newest.current === drawing) return;
    newest.current = drawing;
    if (chart.current) {
      const box = live.current;
      if (box) box.style.blockSize = `${heightAt(drawing, height, box.clientWidth)}px`;
      chart.current.resize();
      redraw();
    } else void start();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, [drawing, height]);

  const className = `chart${beside ? ' chart--beside' : ''}`;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img cannot hold the drawing
    <div className={className} role="img" aria-label={label} onPointerEnter={() => void start()}>
      <div
        ref={drawn}
        className="chart__drawn"
        aria-hidden="true"
        suppressHydrationWarning
        // oxlint-disable-next-line react/no-danger -- drawn by our own server; the browser leaves what was sent as it is
        dangerouslySetInnerHTML={{ __html: draw?.({ drawing, height, id, beside }) ?? '' }}
      />
      <div ref={live} className="chart__live" aria-hidden="true" hidden />
    </div>
  );
};
