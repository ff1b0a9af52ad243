/** Sets factors of all selected issues: a form, then its progress, then what came of each issue. */
define('rice/backlog/set-several', ['rice/dom'], (dom) => {
  'use strict';

  const { element, replace } = dom;

  /** One factor: ticked if it is to be set, to what its control says. */
  const line = (values, name) => {
    const id = 'rice-several-' + name;
    const box = element('input', { type: 'checkbox', class: 'checkbox', id });
    const error = element('div', { class: 'error', id: id + '-error', role: 'alert' });
    const input = values.control(name, null, { 'aria-label': AJS.I18n.getText('rice.backlog.several.value', values.label(name)), 'aria-describedby': error.id });
    ['input', 'change'].forEach((type) => input.addEventListener(type, () => { box.checked = true; }));
    const read = () => {
      error.textContent = '';
      input.removeAttribute('aria-invalid');
      try {
        return values.read(name, input.value);
      } catch (sentence) {
        error.textContent = sentence;
        input.setAttribute('aria-invalid', 'true');
        return undefined;
      }
    };
    return { name, box, input, read, node: element('div', { class: 'rice-several-factor' }, box, element('label', { for: id }, values.label(name)), input, error) };
  };

  const count = (results, wanted) => results.filter(({ outcome }) => outcome === wanted).length;

  const summary = (results, left) => [
    AJS.I18n.getText('rice.backlog.several.saved', String(count(results, 'saved')), String(results.length)),
    left === 0 ? '' : AJS.I18n.getText('rice.backlog.several.readonly', String(left)),
  ].join(' ').trim();

  return ({ backlog, values, entering }) => {
    /** An issue that was not set, or not in all factors; `leave` takes the focus when a conflict is settled. */
    const failure = (result, leave) => {
      const item = element('li', {}, element('strong', {}, result.change.key));
      Object.keys(result.current || {}).forEach((name) => {
        const { note } = entering.mark(result, name, () => {
          note.remove();
          if (!item.querySelector('button')) {
            item.remove();
          }
          leave();
        });
        note.className = '';
        item.append(note);
      });
      if (!result.current) {
        item.append(element('p', {}, result.sentence));
      }
      return item;
    };

    const outcome = (node, results, left, again) => {
      const back = entering.note(results);
      const undo = element('button', { class: 'aui-button', type: 'button', onclick: () => {
        undo.replaceWith(AJS.I18n.getText('rice.backlog.several.undoing'));
        back.run();
      } }, AJS.I18n.getText('rice.backlog.several.undo'));
      const bad = results.filter((result) => result.outcome !== 'saved');
      const told = element('p', { tabindex: '-1' }, summary(results, left));
      const focus = () => told.focus();
      const unsent = bad.filter((result) => result.outcome === 'unsent').map(({ change }) => change.row);
      replace(node, told, back ? undo : null,
        unsent.length === 0 ? null : element('button', { class: 'aui-button', type: 'button', onclick: () => again(unsent) }, AJS.I18n.getText('rice.panel.retry')),
        bad.length === 0 ? null : element('ul', { class: 'rice-several-results' }, ...bad.map((result) => failure(result, focus))));
      focus();
      backlog.say(bad.length === 0 ? 'success' : 'warning', summary(results, left), back);
    };

    const run = async (node, rows, factors) => {
      const editable = rows.filter((row) => Object.keys(factors).every((name) => values.of(row, name).editable));
      const text = element('p', { role: 'status' });
      const progress = (done) => {
        text.textContent = AJS.I18n.getText('rice.backlog.several.done', String(done), String(editable.length));
      };
      replace(node, text);
      progress(0);
      const results = await entering.save(editable.map((row) => ({ key: row.key, factors, row })), progress);
      outcome(node, results, rows.length - editable.length, (unsent) => run(node, unsent, factors));
    };

    /** Opens the form for these rows. */
    return (rows) => {
      const lines = values.NAMES.map((name) => line(values, name));
      const error = element('div', { class: 'error', role: 'alert' });
      const node = element('div', { class: 'rice-several' });
      const submitted = (event) => {
        event.preventDefault();
        const chosen = lines.filter(({ box }) => box.checked).map(({ name, input, read }) => ({ name, input, value: read() }));
        const wrong = chosen.find(({ value }) => value === undefined);
        error.textContent = chosen.length === 0 ? AJS.I18n.getText('rice.backlog.several.none') : '';
        if (wrong) {
          wrong.input.focus();
        } else if (chosen.length > 0) {
          run(node, rows, Object.fromEntries(chosen.map(({ name, value }) => [name, value])));
        }
      };
      replace(node, element('form', { class: 'aui', onsubmit: submitted },
        element('p', {}, AJS.I18n.getText('rice.backlog.several.intro')),
        ...lines.map((one) => one.node), error,
        element('button', { class: 'aui-button aui-button-primary', type: 'submit' }, AJS.I18n.getText('rice.backlog.several.do', String(rows.length)))));
      backlog.aside.open(AJS.I18n.getText('rice.backlog.several.title', String(rows.length)), node);
    };
  };
});
