/** Colours and spaces of the shop in the letters of the phone itself: the page is there before a font would be. */
export const TRACE_STYLE = `
*{box-sizing:border-box;margin:0}
body{background:#fbf8f1;color:#1f2a1e;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
main,header,footer{max-width:40rem;margin:0 auto;padding:12px 16px}
header a{display:inline-flex;align-items:center;min-height:44px;font-weight:700;font-size:1.1rem;color:#1f2a1e;text-decoration:none}
header img{margin-right:8px}header b{color:#1e6b3a;margin-left:.3em}
h1{font-size:1.35rem;line-height:1.25}.bad h1{margin-bottom:8px}h2{font-size:1.1rem;margin:0 0 8px}
a{color:#1e6b3a;text-underline-offset:3px}:focus-visible{outline:3px solid #1e6b3a;outline-offset:2px;border-radius:4px}
section{background:#fffefb;border:1px solid #e4dfd2;border-radius:12px;padding:16px;margin:12px 0}
.verdict{border:2px solid #1e6b3a;background:#e4f0e2}.verdict p:first-child,.fact p:first-child{font-size:1.25rem;font-weight:700}
.bad{border:2px solid #b3261e;background:#fbe9e7;color:#b3261e}.bad a{color:#b3261e}
.doubt{border:2px solid #8a5a00;background:#fff6df}.doubt p:first-child,section.bad p:first-child{font-size:1.25rem;font-weight:700}
.card{background:#fffefb;border:1px solid #e4dfd2;border-radius:12px;padding:16px;margin:12px 0}
summary{min-height:44px;display:flex;align-items:center;font-weight:700;color:#1e6b3a;cursor:pointer}
form{display:grid;gap:8px}form[hidden]{display:none}label{font-weight:700}
select,textarea,form input{font:inherit;width:100%;min-height:44px;padding:8px 12px;border:1px solid #6b7565;border-radius:8px;background:#fff;color:inherit}
button{font:inherit;font-weight:700;min-height:48px;border:0;border-radius:8px;background:#1e6b3a;color:#fff;padding:8px 16px}button:disabled{opacity:.6}
p.bad{padding:8px 12px;border-radius:8px}
.product{display:flex;gap:12px;align-items:center}.product img{width:88px;height:88px;border-radius:8px;object-fit:cover;background:#e4f0e2;flex:none}
img.event{width:160px;height:120px;object-fit:cover;border-radius:8px;margin:4px 8px 0 0}
.muted,dt{color:#5b6457;font-size:.875rem}.bad .muted{color:#b3261e}dl{display:grid;gap:8px}
ol{list-style:none;padding:0}ol li{position:relative;padding:0 0 16px 26px}
ol li:before{content:"";position:absolute;left:0;top:5px;width:12px;height:12px;border-radius:50%;background:#1e6b3a}
ol li:not(:last-child):after{content:"";position:absolute;left:5px;top:20px;bottom:-4px;width:2px;background:#1e6b3a}
ol li:last-child{padding-bottom:0}
.stars{color:#b7791f;letter-spacing:1px;font-size:1.25rem}.badge{background:#fff6df;border-radius:8px;padding:8px 12px}
.go{display:inline-flex;align-items:center;min-height:44px;font-weight:700}
.sample{display:inline-block;border:1px solid #e4dfd2;border-radius:999px;padding:2px 8px;font-size:.75rem;color:#5b6457;background:#fbf8f1}
.demo{background:#fff6df;text-align:center;font-size:.875rem;padding:6px 16px}
`
