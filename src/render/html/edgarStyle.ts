import type { ColumnKey } from '../view/columns.ts';

type Widths = readonly [table: string, ...columns: (readonly [ColumnKey, number])[]];

const WIDTHS: readonly Widths[] = [
  ['table-1', ['title', 28], ['transactionDate', 7], ['deemedExecutionDate', 6], ['code', 6], ['amount', 10]],
  ['table-1', ['acquiredDisposed', 5], ['price', 9], ['ownedFollowing', 11], ['directOrIndirect', 8], ['nature', 9]],
  [
    'table-1.form4',
    ['title', 33],
    ['deemedExecutionDate', 6],
    ['code', 4],
    ['voluntary', 3],
    ['amount', 8],
    ['price', 7],
  ],
  ['table-1.form3', ['title', 44], ['ownedFollowing', 19], ['directOrIndirect', 11], ['nature', 26]],
  ['table-2', ['title', 13], ['conversionPrice', 6], ['transactionDate', 6], ['deemedExecutionDate', 6], ['code', 5]],
  ['table-2', ['acquired', 5], ['disposed', 5], ['exercisable', 6], ['expiration', 6], ['underlyingTitle', 11]],
  ['table-2', ['underlyingAmount', 6], ['price', 5], ['ownedFollowing', 7], ['directOrIndirect', 6], ['nature', 7]],
  ['table-2.form4', ['code', 4], ['voluntary', 3]],
  [
    'table-2.form3',
    ['title', 33],
    ['underlyingTitle', 20],
    ['conversionPrice', 7],
    ['directOrIndirect', 8],
    ['nature', 15],
  ],
];

/** Style of the `edgar` layout: the SEC's classes and colours. Without quotes and `>`, so that it needs no escaping. */
export const EDGAR_STYLE = `${widths()}
.secForm{background:white;color:black;font-family:Liberation Sans,Arial,Helvetica,sans-serif;font-size:13px;line-height:1.25;max-width:1200px;margin:0 auto;padding:8px;text-align:left;overflow-wrap:break-word}
.secForm p,.secForm h1,.secForm h2{margin:0;font-size:inherit;font-weight:inherit}
.secForm a{color:#0000b0}
.secForm .FormData{color:blue;font-family:Liberation Serif,Times New Roman,Times,serif;font-size:14px;unicode-bidi:isolate;white-space:pre-line}
.secForm .FootnoteData{color:#006400;font-family:Liberation Serif,Times New Roman,Times,serif;font-size:12px;unicode-bidi:isolate}
.secForm sup.FootnoteData{font-size:10px;line-height:1}
.secForm sup.FootnoteData a{color:inherit;text-decoration:none}
.secForm .lines{white-space:pre-line}
.secForm .FormName{font-size:18px;font-weight:bold;text-align:center}
.secForm .FormTitle{font-size:16px;font-weight:bold}
.secForm .FormText{font-size:13px}
.secForm .FormTextC{font-size:13px;text-align:center}
.secForm .SmallFormText{font-size:10px}
.secForm .SmallFormTextC{font-size:10px;text-align:center}
.secForm .MedSmallFormText{font-size:11px}
.secForm .head{display:grid;grid-template-columns:20% 60% 20%;grid-template-rows:auto 1fr;padding:4px 0;gap:4px 0}
.secForm .head .FormName{grid-area:1/1}
.secForm .head .middle{grid-area:1/2/3/3;text-align:center;display:flex;flex-direction:column}
.secForm .head .middle h1,.secForm .head .middle h2{margin:14px 0}
.secForm .head .omb{grid-area:1/3/3/4;border:1px solid gray;padding:2px;margin:2px;align-self:start}
.secForm .omb .FormTextC{border-bottom:1px solid gray;margin-bottom:2px}
.secForm .ombLine{display:flex;justify-content:space-between}
.secForm .head .top{grid-area:2/1;display:grid;gap:4px;align-content:start}
.secForm .check,.secForm .choice{display:flex;align-items:flex-start;gap:6px}
.secForm .check .box{border:1px solid gray;flex:none;width:18px;height:18px;display:inline-flex;align-items:center;justify-content:center}
.secForm .choice .box{flex:none;width:34px;min-height:15px;display:inline-flex;justify-content:center}
.secForm .boxes{display:grid;grid-template-columns:35% 35% 30%;border:1px solid gray;border-width:1px 0 0 1px}
.secForm .cell{border:1px solid gray;border-width:0 1px 1px 0;padding:4px}
.secForm .box1{display:flex;flex-direction:column}
.secForm .boxes.form3{grid-template-columns:30% 15% 30% 25%;grid-template-rows:auto 1fr auto}
.secForm .boxes .box1{grid-area:1/1/4/2}
.secForm .boxes .issuer{grid-area:1/2}
.secForm .boxes .relationship{grid-area:1/3/3/4}
.secForm .boxes .period{grid-area:2/2}
.secForm .boxes .original{grid-area:3/2}
.secForm .boxes .filing{grid-area:3/3}
.secForm .form3 .period{grid-area:1/2/4/3}
.secForm .form3 .issuer{grid-area:1/3/2/5}
.secForm .form3 .relationship{grid-area:2/3/4/4}
.secForm .form3 .original{grid-area:2/4}
.secForm .form3 .filing{grid-area:3/4}
.secForm .boxes .tenB5One{grid-area:4/1/5/4}
.secForm .further{border:1px solid gray;border-bottom-width:0;max-width:560px}
.secForm .further:has(+ .explanations){border-bottom-width:1px}
.secForm .box1 .name{padding:2px}
.secForm .box1 p[data-path]{padding-left:2px}
.secForm .captions,.secForm .values{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:4px}
.secForm .captions{border-top:1px solid silver;margin:3px 0}
.secForm .choices{display:grid;grid-template-columns:1fr 1fr;gap:4px;margin-top:4px}
.secForm .choices .title{padding-left:40px;min-height:16px}
.secForm .capacity{padding:2px}
.secForm .scroll{overflow-x:auto;margin-top:2px}
.secForm table.data{border-collapse:collapse;width:100%}
.secForm .data caption{border:1px solid gray;border-bottom:0;font-size:13px;text-align:center;padding:4px}
.secForm .data th{border:1px solid gray;font-weight:bold;vertical-align:top;text-align:left;padding:4px}
.secForm .data th.low{vertical-align:bottom}
.secForm .data td{border:1px solid gray;padding:4px;font-variant-numeric:tabular-nums}
.secForm .data td.center{text-align:center}
.secForm .explanations{margin-top:6px}
.secForm .explanations p{margin:2px 0}
.secForm .signatures{display:grid;grid-template-columns:1fr minmax(20%,auto) minmax(20%,auto);gap:2px 24px;margin-top:10px}
.secForm .signatures p:nth-child(odd){grid-column:2}
.secForm .signatures .sign{border-bottom:1px solid black;align-self:end}
.secForm .notices p{margin:3px 0}
@media print{.secForm{max-width:none;padding:0}.secForm .scroll{overflow:visible}.secForm thead{display:table-header-group}.secForm tr,.secForm .further{break-inside:avoid}}
@media (max-width:700px){.secForm .head,.secForm .boxes{display:block}}
`;

/** The columns' shares of the table's width, as EDGAR's pages have them. Those not named share what is left. */
function widths(): string {
  return WIDTHS.map(([table, ...columns]) =>
    columns.map(([key, percent]) => `.secForm .${table} col.${key}{width:${percent}%}\n`).join(''),
  ).join('');
}
