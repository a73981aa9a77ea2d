// Filters, the walk from finding to finding, and the cards of concepts. Texts come from the page; nothing is evaluated.
'use strict';
(() => {
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const notes = all('.note-item');
  const count = document.getElementById('count');
  const only = document.getElementById('only');
  const card = document.getElementById('card');
  const marksOf = new Map(notes.map((note) => [note.id, []]));
  for (const mark of all('mark')) {
    for (const id of mark.dataset.notes.split(' ')) {
      marksOf.get(id)?.push(mark);
    }
  }

  const pressed = (key) =>
    new Set(all(`button[data-${key}][aria-pressed=true]`).map((button) => button.dataset[key]));

  function apply() {
    const severities = pressed('severity');
    const rules = pressed('rule');
    let shown = 0;
    for (const note of notes) {
      const visible = (severities.size === 0 || severities.has(note.dataset.severity)) &&
        (rules.size === 0 || rules.has(note.dataset.rule));
      note.hidden = !visible;
      shown += visible ? 1 : 0;
    }
    for (const mark of all('mark')) {
      const visible = mark.dataset.notes.split(' ').some((id) => !document.getElementById(id).hidden);
      mark.classList.toggle('off', !visible);
      if (mark.hasAttribute('tabindex')) {
        mark.tabIndex = visible ? 0 : -1;
      }
    }
    for (const bead of all('.bead')) {
      bead.hidden = only.checked && !all('.note-item', bead).some((note) => !note.hidden);
    }
    count.textContent = count.dataset.template.replace('{0}', shown).replace('{1}', notes.length);
  }

  // What was asked for is to be seen: without a finding on the screen, the page goes to the first.
  function bringIntoView() {
    const shown = notes.filter((note) => !note.hidden).map((note) => marksOf.get(note.id)[0] ?? note);
    const seen = shown.some((stop) => {
      const { top, bottom } = stop.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    });
    if (!seen) {
      shown[0]?.scrollIntoView({ block: 'center' });
    }
  }

  for (const button of all('.filters button')) {
    button.addEventListener('click', () => {
      if (button.id === 'all') {
        all('.filters button[aria-pressed]').forEach((other) => other.setAttribute('aria-pressed', 'false'));
        only.checked = false;
      } else {
        button.setAttribute('aria-pressed', button.getAttribute('aria-pressed') !== 'true');
      }
      apply();
      if (button.id !== 'all') {
        bringIntoView();
      }
    });
  }
  only.addEventListener('change', apply);

  // What belongs together lights up together.
  function light(target) {
    all('.on').forEach((element) => element.classList.remove('on'));
    const mark = target.closest?.('mark:not(.off)');
    const note = target.closest?.('.note-item');
    const ids = mark ? mark.dataset.notes.split(' ') : note ? [note.id] : [];
    for (const id of ids) {
      document.getElementById(id)?.classList.add('on');
      (marksOf.get(id) ?? []).forEach((other) => other.classList.add('on'));
    }
  }

  function showCard(target) {
    const about = target.closest?.('[data-concept]');
    const source = about && document.getElementById('c-' + about.dataset.concept);
    if (!source || source.contains(target)) {
      card.hidden = true;
      return;
    }
    card.replaceChildren(...Array.from(source.childNodes, (node) => node.cloneNode(true)));
    card.hidden = false;
    const at = about.getClientRects()[0] ?? about.getBoundingClientRect();
    // Beside a text the card keeps off the notes.
    const edge = about.closest('.side')?.getBoundingClientRect().right ?? document.documentElement.clientWidth - 12;
    const room = edge - card.offsetWidth;
    const below = at.bottom + 8 + card.offsetHeight <= window.innerHeight || at.top < card.offsetHeight + 8;
    card.style.left = window.scrollX + Math.max(12, Math.min(at.left, room)) + 'px';
    card.style.top = window.scrollY + (below ? at.bottom + 8 : at.top - card.offsetHeight - 8) + 'px';
  }

  for (const event of ['mouseover', 'focusin']) {
    document.addEventListener(event, ({ target }) => {
      light(target);
      showCard(target);
    });
  }

  function go(step) {
    const stops = notes.filter((note) => !note.hidden)
      .map((note) => marksOf.get(note.id).find((mark) => mark.tabIndex === 0) ?? note);
    const here = stops.indexOf(document.activeElement);
    const next = here < 0 ? stops[step > 0 ? 0 : stops.length - 1] : stops[here + step];
    next?.focus();
    next?.scrollIntoView({ block: 'center' });
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'Escape') {
      card.hidden = true;
      light(document.body);
    } else if (event.key === 'j' || event.key === 'k') {
      go(event.key === 'j' ? 1 : -1);
    } else if (event.key === 'Enter' && event.target.matches('mark')) {
      document.getElementById(event.target.dataset.notes.split(' ')[0])?.scrollIntoView({ block: 'center' });
    }
  });
  document.addEventListener('click', ({ target }) => {
    const mark = target.closest('mark:not(.off)');
    if (mark) {
      document.getElementById(mark.dataset.notes.split(' ')[0])?.scrollIntoView({ block: 'nearest' });
    }
  });
  apply();
})();
