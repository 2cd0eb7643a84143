import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, BarChart, CustomChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

/** ECharts with exactly the parts that our options use, in the browser and on the server. */
export { init };
