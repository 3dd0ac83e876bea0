/** Style of the `stylesheet` layout. Without quotes and `>`, so that it needs no escaping. */
export const STYLESHEET_STYLE = `
.secForm{background:white;color:black;font-family:Liberation Serif,Times New Roman,Times,serif;font-size:15px;line-height:1.2;max-width:1200px;margin:0 auto;padding:8px;text-align:left;overflow-wrap:break-word}
.secForm p,.secForm h1,.secForm h2,.secForm h3{margin:0;font-size:inherit;font-weight:inherit}
.secForm .section{font-size:20px;font-weight:bold;margin:18px 0 8px}
.secForm a{color:#0000b0}
.secForm .FormData{unicode-bidi:isolate;white-space:pre-line}
.secForm .lines{white-space:pre-line;unicode-bidi:isolate}
.secForm .small{font-size:12px}
.secForm .center{text-align:center}
.secForm .head{display:grid;grid-template-columns:16% 1fr 20%;gap:12px;margin-bottom:8px}
.secForm .middle{text-align:center}
.secForm .middle h1,.secForm .middle h2{margin:12px 0}
.secForm .formName{border:1px solid black;font-family:Liberation Sans,Arial,sans-serif;font-size:24px;text-align:center;margin-bottom:4px}
.secForm .check{display:flex;align-items:flex-start;gap:6px;font-size:11px;margin-bottom:3px}
.secForm .check input{margin:0;flex:none}
.secForm .omb{border:1px solid black;font-family:Liberation Sans,Arial,sans-serif;font-size:13px;align-self:start}
.secForm .omb .approval{text-align:center;border-bottom:1px solid black}
.secForm .ombLine{display:flex;justify-content:space-between;align-items:flex-end;padding:2px;gap:8px}
.secForm table.boxes{border-collapse:collapse;width:100%}
.secForm .boxes td:first-child{width:34%}
.secForm .boxes td{border:1px solid black;vertical-align:top;padding:3px}
.secForm .captions{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);font-size:11px;text-align:center}
.secForm .values{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}
.secForm .choices{display:grid;grid-template-columns:1fr 1fr;gap:2px}
.secForm .title{border-bottom:1px solid black;text-align:center;min-height:16px}
.secForm .tableTitle{text-align:center;margin:10px 0 4px}
.secForm .tenB5One{text-align:left;margin-bottom:6px}
.secForm .scroll{overflow-x:auto}
.secForm table.data{border-collapse:collapse;width:100%}
.secForm .data th{border:1px solid black;font-weight:normal;font-size:12px;vertical-align:top;text-align:left;padding:3px}
.secForm .data td{border:1px solid black;padding:3px;text-align:center;font-variant-numeric:tabular-nums}
.secForm .data td:first-child{text-align:left}
.secForm table.owners{width:auto}
.secForm .between{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 24px;font-size:13px;margin:8px 0}
.secForm .sign{display:grid;grid-template-columns:minmax(300px,auto) 120px;gap:0 50px;justify-content:start;margin-left:40px}
.secForm .sign .line{border-bottom:1px solid black}
.secForm .sign .small{text-align:center;padding-bottom:8px}
.secForm .note{display:grid;grid-template-columns:36px 1fr;font-size:13px;margin:2px 0 2px 40px}
@media print{.secForm{max-width:none;padding:0}.secForm .scroll{overflow:visible}.secForm thead{display:table-header-group}.secForm tr{break-inside:avoid}}
`;
