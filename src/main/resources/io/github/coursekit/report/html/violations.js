"use strict";

// Filters the violations. Without this script the page shows them all.
(() => {
  const byId = id => document.getElementById(id);
  const bar = byId("filters");
  const groups = [...document.querySelectorAll("details.file")].map(element => ({
    element,
    path: element.querySelector("summary").textContent.toLowerCase(),
    violations: [...element.querySelectorAll(".violation")].map(item => ({item, data: item.dataset, text: null})),
  }));

  // A link to a file opens it, and shows it when the filter hides it.
  let clear = () => {};
  const reveal = target => {
    if (target instanceof HTMLDetailsElement) {
      if (target.hidden) {
        clear();
      }
      target.open = true;
    }
  };
  const revealTarget = () => reveal(byId(decodeURIComponent(location.hash.slice(1))));
  addEventListener("hashchange", revealTarget);
  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#']");
    reveal(link && byId(link.getAttribute("href").slice(1)));
  });
  revealTarget();
  if (!bar) {
    return;
  }

  const text = byId("text");
  const rule = byId("rule");
  const section = byId("section");
  const severities = [...bar.querySelectorAll("input[name=severity]")];
  const shown = byId("shown");
  const total = groups.reduce((sum, group) => sum + group.violations.length, 0);
  const number = new Intl.NumberFormat("en");
  const count = (many, noun) => `${number.format(many)} ${noun}${many === 1 ? "" : "s"}`;
  // Few enough to be read at once: their files are opened.
  const few = 30;

  const textOf = violation => violation.text ??= violation.item.textContent.toLowerCase();
  const within = (path, wanted) => path === wanted || path.startsWith(wanted + "/");

  const filter = () => {
    const words = text.value.toLowerCase().split(/\s+/).filter(word => word);
    const wanted = new Set(severities.filter(box => box.checked).map(box => box.value));
    const matches = (violation, group) =>
      wanted.has(violation.data.severity)
      && (!rule.value || violation.data.rule === rule.value)
      && (!section.value || within(violation.data.section, section.value))
      && words.every(word => group.path.includes(word) || textOf(violation).includes(word));
    let found = 0;
    let files = 0;
    for (const group of groups) {
      let here = 0;
      for (const violation of group.violations) {
        const match = matches(violation, group);
        violation.item.hidden = !match;
        here += match ? 1 : 0;
      }
      group.element.hidden = here === 0;
      found += here;
      files += here > 0 ? 1 : 0;
    }
    const all = found === total;
    if (!all && found <= few) {
      open(true);
    }
    byId("none").hidden = found > 0;
    shown.textContent = (all ? "" : `${number.format(found)} of `) + `${count(total, "violation")} in ${count(files, "file")}`;
  };

  const open = value => groups.filter(group => !group.element.hidden).forEach(group => { group.element.open = value; });

  // Typing filters when it pauses, so that each letter does not wait for a long list.
  let pause = 0;
  text.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(filter, 120);
  });
  [rule, section, ...severities].forEach(control => control.addEventListener("change", filter));
  byId("open-all").addEventListener("click", () => open(true));
  byId("close-all").addEventListener("click", () => open(false));
  clear = () => {
    text.value = rule.value = section.value = "";
    severities.forEach(box => { box.checked = true; });
    filter();
  };
  byId("clear").addEventListener("click", clear);
  document.querySelectorAll("button.only").forEach(button => {
    button.hidden = false;
    button.addEventListener("click", () => {
      rule.value = button.dataset.rule;
      filter();
      byId("violations").scrollIntoView();
      rule.focus({preventScroll: true});
    });
  });
  bar.hidden = false;
  // A browser that goes back to the page keeps what was chosen.
  filter();
})();
