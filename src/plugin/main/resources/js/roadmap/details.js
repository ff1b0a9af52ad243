/** Why a card has its place, below its row. */
define('rice/roadmap/details', ['rice/dom', 'rice/rest', 'rice/roadmap/pieces'], (dom, rest, pieces) => {
  'use strict';

  const { element, replace } = dom;
  const { list, box } = pieces;

  const section = (title, ...children) => element('section', {}, element('h5', {}, title), ...children);

  const issues = (all) => list('plain', all.map((one) => pieces.line(one, pieces.status(one.status), ' ', pieces.subtle(one.place)))) || '\u2013';

  const pairs = (all) => pieces.make('dl')('pairs', ...all.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]));

  const content = ({ why, flags, waitsFor, waitedFor, factors, parts }, { periods, unit }) => [
    section(AJS.I18n.getText('rice.roadmap.why'), list('plain', why), list('plain', flags.map(({ text, warns }) => (warns ? pieces.warning(text) : text)))),
    section(AJS.I18n.getText('rice.roadmap.waits'), issues(waitsFor)),
    section(AJS.I18n.getText('rice.roadmap.awaited'), issues(waitedFor)),
    section(AJS.I18n.getText('rice.roadmap.factors'), pairs(factors.map(({ name, text }) => [name, text]))),
    section(AJS.I18n.getText('rice.roadmap.parts', unit), pairs(parts.map(({ period, amountText }) => [periods[period].title, amountText]))),
  ];

  /** @param put(card, cell) puts a cell below the row of a card, and returns what goes with it */
  return (view, state, put) => {
    const { plan } = view;
    let close = () => undefined;
    let asking = new AbortController();

    const fill = (card, body, signal) => rest.get(view.source.address('roadmap/issues/' + card.key, view.tried()), signal)
      .then((told) => replace(body, box('subtle', told.place), box('details-body', ...content(told, plan)),
        view.whatIf && pieces.button(AJS.I18n.getText('rice.roadmap.whatif'), () => view.whatIf.offer(card.key))))
      .catch((problem) => (problem.aborted ? undefined : replace(body, pieces.trouble(rest.sentence(problem), () => fill(card, body, signal)))));

    const show = (card, button) => {
      close();
      asking = new AbortController();
      const title = element('h4', { id: view.id + 'details', tabindex: '-1' }, ...pieces.line(card, pieces.status(card.status)));
      // What was told of it before stays until there is more.
      const body = state.open === card.key ? state.body : box('told', AJS.I18n.getText('rice.roadmap.loading'));
      const cell = element('div', { role: 'cell', class: 'rice-details', tabindex: '-1' },
        pieces.head(title, () => close()), body);
      const node = put(card, cell);
      close = () => {
        const inside = node.contains(document.activeElement);
        close = () => undefined;
        state.open = null;
        asking.abort();
        node.remove();
        button.setAttribute('aria-expanded', 'false');
        if (inside) {
          button.focus();
        }
      };
      cell.addEventListener('keydown', ({ key }) => (key === 'Escape' ? close() : undefined));
      Object.assign(state, { open: card.key, body });
      button.setAttribute('aria-expanded', 'true');
      fill(card, body, asking.signal);
      return title;
    };

    const toggle = (card, button) => (state.open === card.key ? close() : show(card, button).focus());
    return { toggle, show, leave: () => asking.abort() };
  };
});
