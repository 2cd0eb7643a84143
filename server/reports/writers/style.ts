/** The look of a report, on a screen and on paper; colours have a contrast of 7 to 1 or more. */
export const style = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:62rem;font:1rem/1.5 'Open Sans','Segoe UI',Arial,sans-serif;color:#1b1b1b;background:#fff}
h1,h2,h3,h4,h5{line-height:1.25;break-after:avoid;white-space:pre-wrap}
h1{font-size:2rem;margin:.5rem 0}h2{font-size:1.6rem;border-bottom:2px solid #154273;padding-bottom:.2rem}h3{font-size:1.3rem}h4{font-size:1.1rem}
p,li{max-width:44rem;overflow-wrap:anywhere}
a{color:#154273}a:focus-visible,[tabindex]:focus-visible{outline:3px solid #154273;outline-offset:2px}
nav ul{padding-left:1.2rem}
.stamp{color:#3d3d3d}
.table{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;font-weight:700;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid #8a8a8a}
tbody th{font-weight:400}.n{text-align:right;font-variant-numeric:tabular-nums}
.figure{margin:1rem 0;break-inside:avoid}.figure svg{max-width:100%;height:auto}
blockquote{margin:1rem 0;padding-left:1rem;border-left:4px solid #154273}
progress{width:100%;height:1.5rem}
footer{margin-top:3rem;border-top:1px solid #8a8a8a;color:#3d3d3d}
@media print{body{padding:0;max-width:none;font-size:9pt;line-height:1.35}p,li{margin:.3rem 0;max-width:none}h1,h2,h3{margin:.6rem 0 .3rem}th,td{padding:.15rem .4rem}section:has(>#samenvatting){font-size:8.5pt;line-height:1.3}section:has(>#samenvatting) table{font-size:inherit}.table{margin:.5rem 0}.page{break-before:page}.figure svg{max-height:10.5cm}.screen{display:none}.table{overflow:visible}.short{break-inside:avoid}tr{break-inside:avoid}thead{display:table-header-group}caption,thead{break-inside:avoid;break-after:avoid}tbody tr:first-child{break-before:avoid}.label{break-after:avoid}}
`.trim();
