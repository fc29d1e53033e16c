// Keeps a page of the course and what is wrong with it side by side, and loads both anew when something changed on disk.
"use strict";

const page = document.getElementById("page");
const panel = document.getElementById("panel");
const lost = document.getElementById("lost");

// Where the page's frame is; the address of this page remembers it behind a hash sign.
const here = () => page.contentWindow.location;

page.addEventListener("load", () => {
  if (here().protocol === "about:") {
    return;
  }
  panel.contentWindow.location.replace("panel?" + here().pathname.slice(1));
  history.replaceState(null, "", "#" + here().pathname + here().hash);
  document.title = "Preview: " + (page.contentDocument.title || here().pathname);
});

// Other sites often refuse to be shown in a frame.
for (const frame of [page, panel]) {
  frame.addEventListener("load", () => frame.contentDocument.addEventListener("click", event => {
    const link = event.target.closest("a[href]");
    if (link && link.origin !== location.origin) {
      event.preventDefault();
      window.open(link.href, "_blank", "noopener,noreferrer");
    }
  }));
}

const events = new EventSource("events");
events.addEventListener("change", () => here().reload());
events.addEventListener("open", () => { lost.hidden = true; });
events.addEventListener("error", () => { lost.hidden = false; });

const wanted = location.hash.slice(1);
here().replace(/^\/(?![\/\\])/.test(wanted) ? wanted : "/");
