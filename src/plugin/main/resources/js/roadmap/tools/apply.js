/** Writes planned dates into the issues: first what would change, then the writing, then the way back. */
define('rice/roadmap/apply', ['rice/dom', 'rice/rest', 'rice/roadmap/pieces', 'rice/roadmap/parts'], (dom, rest, pieces, parts) => {
  'use strict';

  const { element, replace } = dom;

  const AGAIN = 1000;

  const change = ({ field, beforeText, afterText }) => field + ': ' + [beforeText, afterText].map((text) => text || '\u2013').join(' \u2192 ');

  const issue = (one) => [...pieces.line(one), pieces.box('subtle', one.changes.map(change).concat(one.refusals).join('; '))];

  return (view) => {
    const node = element('div', {});
    let running = null;
    let timer = 0;
    let isBusy = false;

    /** Whoever is here is led to what is new, and whoever has gone elsewhere is only told. */
    const put = (first, text, ...more) => {
      const now = document.activeElement;
      const isHere = now.contains(node) || node.contains(now);
      replace(node, first, ...more);
      if (isHere) {
        (first.querySelector('button') || first).focus();
      } else {
        view.say(text);
      }
    };
    const show = (text, ...more) => put(element('p', { tabindex: '-1' }, text), text, ...more);

    /** One at a time; where it fails, `again` is offered, or the same once more. */
    const guarded = (run, again) => {
      const go = async () => {
        if (isBusy) {
          return;
        }
        isBusy = true;
        try {
          await run();
        } catch (problem) {
          running = null;
          put(parts.trouble(problem, again || go), '');
        }
        isBusy = false;
      };
      return go;
    };
    const ask = (isPreview) => rest.post(view.source.address('roadmap/dates').split('?')[0], { preview: isPreview, parameters: view.source.parameters(view.tried()) });
    const start = () => pieces.button(AJS.I18n.getText('rice.roadmap.apply'), preview);
    const idle = () => put(start(), '');

    const preview = guarded(async () => {
      const { issues, total, changed, unchanged, notes } = await ask(true);
      show(AJS.I18n.getText('rice.roadmap.apply.preview', changed, unchanged),
        pieces.list('plain', notes), pieces.list('plain', issues.map(issue)),
        total > issues.length ? AJS.I18n.getText('rice.roadmap.unscheduled.first', issues.length) : null,
        changed > 0 ? pieces.button(AJS.I18n.getText('rice.roadmap.apply.write', changed), guarded(async () => watch(await ask(false)), preview)) : null,
        pieces.button(AJS.I18n.getText('rice.roadmap.form.cancel'), idle));
    });

    const watch = ({ id, kind, state, undoable, report }) => {
      if (state === 'waiting' || state === 'running') {
        // Told once, however often the server is asked.
        if (running !== id) {
          running = id;
          show(AJS.I18n.getText('rice.roadmap.apply.running'));
        }
        clearTimeout(timer);
        timer = setTimeout(guarded(async () => node.isConnected && watch(await rest.get('recalculations/' + id))), AGAIN);
        return;
      }
      const { written, conflicts, refused } = report.writes;
      const left = conflicts + refused;
      const done = kind === 'undo' ? AJS.I18n.getText('rice.roadmap.apply.undone', written) : AJS.I18n.getText('rice.roadmap.apply.done', written);
      show(report.problem || done, left > 0 ? element('p', {}, AJS.I18n.getText('rice.roadmap.apply.left', left)) : null,
        undoable ? pieces.button(AJS.I18n.getText('rice.roadmap.apply.undo'), guarded(async () => watch(await rest.post('recalculations/' + id + '/undo', {})))) : null,
        pieces.button(AJS.I18n.getText('rice.roadmap.close'), idle));
      view.reload();
    };

    node.append(start());
    return node;
  };
});
