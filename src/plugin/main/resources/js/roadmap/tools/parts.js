/** What the panels of an item are made of. */
define('rice/roadmap/parts', ['rice/dom', 'rice/rest', 'rice/numbers', 'rice/roadmap/pieces'], (dom, rest, numbers, pieces) => {
  'use strict';

  const { element, replace } = dom;

  /** Fields with the button that runs what may promise something: while it does, it cannot be run again. */
  const form = (text, run, ...fields) => {
    const submit = element('button', { class: 'aui-button' }, text);
    return element('form', {
      class: 'aui top-label rice-configure',
      onsubmit: async (event) => {
        event.preventDefault();
        if (!submit.ariaBusy) {
          submit.ariaBusy = 'true';
          await run();
          submit.ariaBusy = null;
        }
      },
    }, ...fields.map(({ node }) => node), pieces.box('configure-end', submit));
  };

  /** What is wrong with an amount, which may be left out; null for nothing. */
  const wrong = (text) => {
    try {
      numbers.parse(text);
      return null;
    } catch (sentence) {
      return sentence;
    }
  };

  /** Tells what is wrong with a field, if anything is, where the person is led to it. */
  const refuse = (field, sentence) => {
    field.tell(sentence);
    if (sentence) {
      field.focus();
    }
  };

  /** What comes for the promise that was given last is shown, and what comes for earlier ones is not. */
  const latest = () => {
    let last = null;
    return (promise, show, fail) => {
      const counts = (then) => (what) => (last === promise ? then(what) : undefined);
      last = promise;
      return promise.then(counts(show)).catch(counts(fail));
    };
  };

  /** Where something else is to be done first, nothing has failed. */
  const trouble = (problem, again) => pieces.trouble(rest.sentence(problem), again, problem.status === 409 ? 'info' : 'error');

  /** @param heads texts or th, rows: [[content]], each of which begins with its header */
  const table = (title, heads, rows) => element('div', { class: 'rice-scroll', tabindex: '0', role: 'group', 'aria-label': title },
    element('table', { class: 'aui', 'aria-label': title },
      element('thead', {}, element('tr', {}, ...heads.map((head) => head.tagName ? head : element('th', { scope: 'col' }, head)))),
      element('tbody', {}, ...rows.map(([first, ...cells]) => element('tr', {}, element('th', { scope: 'row' }, first), ...cells.map((cell) => element('td', {}, cell)))))));

  const opener = (container) => document.querySelector('[aria-controls="' + container.id + '"]');

  /** A panel with a heading that takes the focus. Closed, also by Escape, it gives it back to the button that opens the container. */
  const panel = (view, container, title) => {
    const heading = element('h4', { id: container.id + '-title', tabindex: '-1' }, title);
    const close = () => {
      opener(container).click();
      opener(container).focus();
    };
    const node = element('section', {
      class: 'rice-tool',
      tabindex: '-1',
      'aria-labelledby': heading.id,
      onkeydown: ({ key }) => (key === 'Escape' ? close() : undefined),
    }, pieces.head(heading, close));
    replace(container, node);
    heading.focus();
    return { node, heading };
  };

  return { form, wrong, refuse, latest, trouble, table, opener, panel };
});
