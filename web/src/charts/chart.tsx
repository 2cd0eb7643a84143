import { use, useEffect, useId, useRef, useState } from 'react';
import { reloadPage } from '../api/reload-page.ts';
import { DrawContext } from './draw-context.ts';
import { heightAt } from './height-at.ts';
import type { ChartDrawing } from './chart-drawing.ts';
import type { LiveChart } from './echarts.ts';
import { failingTexts as texts } from '../texts/failing.ts';

type Props = { drawing: ChartDrawing; height: number; label: string; beside: boolean };

const startIn = async (target: HTMLElement): Promise<LiveChart> => {
  const { startChart } = await import('./echarts.ts');
  return startChart(target);
};

/**
 * The only owner of ECharts. The drawing comes with the page; ECharts is fetched when its figure is used: pointed at,
 * touched, reached with the keyboard, or asked for something else. Its text alternative is the summary; the same data
 * stands in a table beside it.
 */
export const Chart = ({ drawing, height, label, beside }: Props) => {
  const draw = use(DrawContext);
  const id = useId();
  const drawn = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLDivElement>(null);
  const chart = useRef<LiveChart>(null);
  const starting = useRef(false);
  const newest = useRef(drawing);
  /** Set when what stands there is not what the reader asked for. */
  const [lacks, setLacks] = useState<'waits' | 'failed' | null>(null);

  const redraw = () => chart.current?.draw(newest.current);

  const start = async () => {
    const [target, sent] = [live.current, drawn.current];
    if (starting.current || !target || !sent) return;
    starting.current = true;
    const room = sent.clientHeight;
    // A chart that was drawn for another size keeps the place it has on the page.
    target.style.blockSize = `${room > 0 ? room : heightAt(newest.current, height, sent.clientWidth)}px`;
    let started: LiveChart;
    try {
      started = await startIn(target);
    } catch {
      // Out of reach just now: what was sent still stands there, and the next use asks again.
      starting.current = false;
      setLacks((before) => before && 'failed');
      return;
    }
    if (live.current === null) return started.dispose();
    setLacks(null);
    sent.hidden = true;
    target.hidden = false;
    started.resize();
    chart.current = started;
    redraw();
  };

  const startAnew = async () => {
    setLacks('waits');
    await start();
  };

  const retry = async () => {
    await startAnew();
    if (chart.current === null) await reloadPage();
  };

  useEffect(() => {
    const [target, sent] = [live.current, drawn.current];
    if (!target || !sent) return;
    const figure = sent.closest('figure');
    // Who reaches the button that asks for it again must find it there.
    const reached = ({ target: at }: FocusEvent) => {
      if (!(at instanceof Element) || at.closest('[role="alert"]') === null) void start();
    };
    // What comes up beside the pointer goes away without moving it (WCAG 1.4.13).
    const dismissed = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') chart.current?.hideTip();
    };
    figure?.addEventListener('focusin', reached);
    document.addEventListener('keydown', dismissed);
    // Its reader may be there already when it is taken over.
    if (figure?.matches(':focus-within') === true || sent.matches(':hover')) void start();
    const resized = new ResizeObserver(() => {
      chart.current?.resize();
      redraw();
    });
    resized.observe(target);
    if (sent.firstChild === null) {
      // Nothing was drawn for it: a choice of the reader made this chart. What is below it stays where it is.
      sent.style.blockSize = `${heightAt(drawing, height, sent.clientWidth)}px`;
      void startAnew();
    }
    return () => {
      figure?.removeEventListener('focusin', reached);
      document.removeEventListener('keydown', dismissed);
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
    } else void startAnew();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, [drawing, height]);

  const className = `chart${beside ? ' chart--beside' : ''}`;
  return (
    <>
      {lacks === 'waits' ? <output className="loading">{texts.chart.drawing}</output> : null}
      {lacks === 'failed' ? (
        <div className="utrecht-alert utrecht-alert--error" role="alert">
          <div className="utrecht-alert__content">
            <p>
              <strong>{texts.chart.failed}</strong> {texts.chart.stillTable}
            </p>
            <button
              type="button"
              className="utrecht-button utrecht-button--primary-action"
              onClick={() => void retry()}
            >
              {texts.chart.retry}
            </button>
          </div>
        </div>
      ) : null}
      <div
        className={className}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img cannot hold the drawing
        role="img"
        aria-label={label}
        // What stands there is of an earlier choice.
        hidden={lacks === 'failed'}
        onPointerEnter={() => void start()}
        // It may stand on the chart already when the page is taken over.
        onPointerMove={() => void start()}
      >
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
    </>
  );
};
