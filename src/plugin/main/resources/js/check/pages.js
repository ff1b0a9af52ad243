/** What only a browser can try: pages as they come, REST with the session of whoever asks, and scripts. */
define('rice/check/pages', ['wrm/context-path', 'rice/rest', 'rice/check/scripts'], (contextPath, rest, scripts) => {
  'use strict';

  const PATIENCE = 30000;
  const LEAST_AUI = 9;
  const REFUSED = [403, 415];

  const ask = async (address, options) => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), PATIENCE);
    try {
      return await fetch(address, { ...options, signal: abort.signal });
    } finally {
      clearTimeout(timer);
    }
  };

  const fail = (sentence) => {
    throw { sentence };
  };

  const must = (right, sentence) => right || fail(sentence);

  /** The page answers at its own address, with the part of the app in it. */
  const page = (path, mark) => async () => {
    const response = await ask(contextPath() + path);
    must(response.ok, AJS.I18n.getText('rice.check.failed.status', response.status));
    const there = new URL(response.url);
    must(!response.redirected || there.pathname === contextPath() + path.split('?')[0],
      AJS.I18n.getText('rice.check.failed.elsewhere', there.pathname));
    const text = await response.text();
    must(new DOMParser().parseFromString(text, 'text/html').querySelector('.' + mark) !== null,
      AJS.I18n.getText('rice.check.failed.marker', mark));
  };

  const login = async () => {
    const response = await ask(contextPath() + '/plugins/servlet/rice/recalculations', { credentials: 'omit', redirect: 'manual' });
    must(response.type === 'opaqueredirect', AJS.I18n.getText('rice.check.failed.status', response.status));
  };

  const asked = (issue) => () => rest.get(issue ? 'issues/' + encodeURIComponent(issue.key) : 'setup')
    .catch((problem) => fail(rest.sentence(problem)));

  /** As a form of another site could send it; were it taken, nothing would be done. */
  const written = async () => {
    const response = await ask(rest.address('setup/check/form'), { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'a=b' });
    must(REFUSED.includes(response.status), AJS.I18n.getText('rice.check.failed.written', response.status));
  };

  const loaded = (loading) => async () => {
    const missing = await loading();
    must(missing.length === 0, AJS.I18n.getText('rice.check.failed.resources', missing.join(', ')));
  };

  const translated = async () => {
    const mark = 'RICE-1';
    const text = AJS.I18n.getText('rice.check.on', mark);
    must(text.includes(mark), AJS.I18n.getText('rice.check.failed.script', text));
  };

  const libraries = () => ({ aui: String(AJS.version), jquery: String(window.jQuery && window.jQuery.fn.jquery) });

  const current = async () => {
    const { aui, jquery } = libraries();
    must(parseInt(aui, 10) >= LEAST_AUI && jquery !== 'undefined', AJS.I18n.getText('rice.check.failed.library', aui, jquery));
  };

  const one = (code, title, lost, attempt) => ({ code: 'page-' + code, title, lost, attempt });

  const ofProject = (issue) => {
    const project = issue && encodeURIComponent(issue.project);
    const servlet = (name) => '/plugins/servlet/rice/' + name + '?project=' + project;
    const attempt = (path, mark) => issue ? page(path, mark) : null;
    return [
      one('backlog', AJS.I18n.getText('rice.check.page.backlog'), AJS.I18n.getText('rice.check.page.backlog.lost'),
        attempt(servlet('backlog'), 'rice-backlog')),
      one('sidebar', AJS.I18n.getText('rice.check.page.sidebar'), AJS.I18n.getText('rice.check.page.sidebar.lost'),
        attempt('/projects/' + project + '?selectedItem=org.riceforjira:rice-backlog-item', 'rice-backlog')),
      one('issue', AJS.I18n.getText('rice.check.page.issue'), AJS.I18n.getText('rice.check.page.issue.lost'),
        attempt('/browse/' + (issue && encodeURIComponent(issue.key)), 'rice-panel')),
      one('settings', AJS.I18n.getText('rice.check.page.settings'), AJS.I18n.getText('rice.check.page.settings.lost'),
        attempt(servlet('settings'), 'rice-settings')),
      one('report', AJS.I18n.getText('rice.check.page.report'), AJS.I18n.getText('rice.check.page.report.lost'),
        attempt(servlet('report'), 'rice-report')),
    ];
  };

  const checks = (issue) => [
    ...ofProject(issue),
    one('recalculations', AJS.I18n.getText('rice.check.page.recalculations'), AJS.I18n.getText('rice.check.page.recalculations.lost'),
      page('/plugins/servlet/rice/recalculations', 'rice-recalculations')),
    one('login', AJS.I18n.getText('rice.check.page.login'), AJS.I18n.getText('rice.check.page.login.lost'), login),
    one('rest', AJS.I18n.getText('rice.check.page.rest'), AJS.I18n.getText('rice.check.page.rest.lost'), asked(issue)),
    one('form', AJS.I18n.getText('rice.check.page.form'), AJS.I18n.getText('rice.check.page.form.lost'), written),
    one('scripts', AJS.I18n.getText('rice.check.page.scripts'), AJS.I18n.getText('rice.check.page.scripts.lost'), loaded(scripts.missing)),
    one('dashboard', AJS.I18n.getText('rice.check.page.dashboard'), AJS.I18n.getText('rice.check.page.dashboard.lost'), loaded(scripts.item)),
    one('texts', AJS.I18n.getText('rice.check.page.texts'), AJS.I18n.getText('rice.check.page.texts.lost'), translated),
    one('libraries', AJS.I18n.getText('rice.check.page.libraries'), AJS.I18n.getText('rice.check.page.libraries.lost'), current),
  ];

  const result = async ({ attempt, ...check }) => {
    if (attempt === null) {
      return { ...check, state: 'not-tried', reason: AJS.I18n.getText('rice.check.untried.issue') };
    }
    try {
      await attempt();
      return { ...check, state: 'works', reason: null };
    } catch (problem) {
      return { ...check, state: 'fails', reason: problem.sentence || String(problem) };
    }
  };

  /** The group of pages, as the server tells its groups; the issue is null where there is none. */
  const run = async (issue) => {
    const made = [];
    for (const check of checks(issue)) {
      made.push(await result(check));
    }
    return { code: 'pages', title: AJS.I18n.getText('rice.check.group.pages'), checks: made };
  };

  return { run, libraries };
});
