import { useEffect, useRef } from 'react';
import type { Drawing } from './echarts.ts';
import type { ChartOption } from './option.ts';

type Props = { option: ChartOption; height: number; label: string };

/** The only owner of ECharts. Its text alternative is the summary; the same data stands in a table beside it. */
export const Chart = ({ option, height, label }: Props) => {
  const element = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(null);
  const newest = useRef(option);

  useEffect(() => {
    newest.current = option;
    drawing.current?.draw(option);
  }, [option]);

  useEffect(() => {
    const target = element.current;
    if (!target) return;
    let gone = false;
    const resized = new ResizeObserver(() => drawing.current?.resize());
    const start = async () => {
      const { startChart } = await import('./echarts.ts');
      if (gone) return;
      drawing.current = startChart(target);
      drawing.current.draw(newest.current);
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
    <div className="chart" role="img" aria-label={label}>
      <div ref={element} style={{ blockSize: height }} aria-hidden="true" />
    </div>
  );
};
