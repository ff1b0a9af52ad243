/** What is stored cannot be read: the page says why, and lets other settings take its place. */
define('rice/settings/mending', ['rice/dom', 'rice/recalculations/section', 'rice/settings/bar', 'rice/settings/history'], (dom, parts, bars, history) => {
  'use strict';

  const { element, replace } = dom;
  const { message } = parts;

  /** @param problem the server's refusal, with the revision that is replaced as its tag */
  return (server, problem) => {
    const alert = element('div', { role: 'alert' }, element('div', { class: 'aui-message aui-message-error' }, element('p', {}, problem.errorMessages.join(' ')),
      element('ul', {}, ...Object.entries(problem.errors).map(([path, sentence]) => element('li', {}, element('code', { dir: 'ltr' }, path), ' ', element('span', { dir: 'auto' }, sentence))))));
    const revision = server.revision(problem.tag);
    const fail = (refused, ...ways) => {
      replace(alert, message('error', server.sentence(refused), ' ', ...ways));
      alert.scrollIntoView();
    };

    /** The scores follow as after any other save, and the page finds them doing so. */
    const saved = () => server.recalculate().catch(() => {}).then(() => window.location.reload());
    const load = (settings) => server.save(settings, revision).then(saved, (refused) => (refused.errors && refused.errors.replaceValues
      ? fail(refused, element('button', { type: 'button', class: 'aui-button', onclick: () => server.save(settings, revision, true).then(saved, fail) }, AJS.I18n.getText('rice.setup.replace')))
      : fail(refused)));
    const defaults = element('p', {}, element('button', { type: 'button', class: 'aui-button', onclick: () => server.kept(0).then(load, fail) }, AJS.I18n.getText('rice.set.mend.defaults')));
    const draft = { base: () => ({ revision }), isChanged: () => false };
    return [alert, element('form', { class: 'aui top-label rice-set-stage', onsubmit: (event) => event.preventDefault() },
      ...history({ server, draft, load, changesTable: bars.changesTable, isBroken: true }), defaults)];
  };
});
