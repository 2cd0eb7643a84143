import { useEffect, useRef } from 'react';
import type { Drawing } from './echarts.ts';
import type { ChartOption } from './option.ts';

type Props = { build: (width: number) => ChartOption; height: number; label: string };

/** The only owner of ECharts. Its text alternative is the summary; the same data stands in a table beside it. */
export const Chart = ({ build, height, label }: Props) => {
  const element = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(null);
  const newest = useRef(build);

  useEffect(() => {
    newest.current = build;
    drawing.current?.draw(build(element.current?.clientWidth ?? 0));
  }, [build]);

  useEffect(() => {
    const target = element.current;
    if (!target) return;
    let gone = false;
    const draw = () => drawing.current?.draw(newest.current(target.clientWidth));
    const resized = new ResizeObserver(() => {
      drawing.current?.resize();
      draw();
    });
    const start = async () => {
      const { startChart } = await import('./echarts.ts');
      if (gone) return;
      drawing.current = startChart(target);
      draw();
      resized.observe(target);
    };
    void start();
    return () => {
      gone = true;
      resized.disconnect();
      drawing.current?.dispose();
      drawing.current = null;
    };
  }, []);

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img cannot hold the drawing
    <div className="chart" role="img" aria-label={label}>
      <div ref={element} style={{ blockSize: height }} aria-hidden="true" />
    </div>
  );
};
