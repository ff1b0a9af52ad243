/** The first look at a project without settings: what Jira already knows, and a proposal made of it. */
define('rice/settings/start', ['wrm/context-path', 'rice/dom', 'rice/recalculations/section', 'rice/settings/following', 'rice/numbers'],
  (contextPath, dom, parts, followingOf, numbers) => {
    'use strict';

    const { element, replace } = dom;
    const { message, numberCell, table } = parts;

    const icon = (name) => element('span', { class: 'aui-icon aui-icon-small aui-iconfont-' + name, 'aria-hidden': 'true' });

    /** How many of the issues have a value there, as a bar and in numbers. */
    const coverage = (issues, of) => {
      const fill = element('span', { class: 'rice-coverage-fill' });
      fill.style.setProperty('--rice-share', of > 0 ? issues / of : 0);
      return element('div', { class: 'rice-coverage' }, element('span', { class: 'rice-coverage-bar', 'aria-hidden': 'true' }, fill),
        element('span', { class: 'rice-coverage-text' }, AJS.I18n.getText('rice.set.start.of', numbers.number(issues), numbers.number(of))));
    };

    const source = (of) => ({ label, issues, proposed }) => element('tr', { class: proposed ? 'rice-proposed' : null },
      element('th', { scope: 'row', dir: 'auto' }, element('span', { class: 'rice-proposed-mark' }, proposed ? icon('check') : null), label,
        proposed ? element('span', { class: 'assistive' }, ' ' + AJS.I18n.getText('rice.set.start.proposed')) : null),
      element('td', {}, coverage(issues, of)));

    /** Of the many kinds of links only those that are used tell something. */
    const isTold = ({ source: { kind }, issues, proposed }) => proposed || issues > 0 || !kind.startsWith('link');

    const doubts = ({ warnings }, factor) => warnings.filter(({ path }) => path.startsWith('$.factors.' + factor + '.')).map(({ sentence }) => element('p', { class: 'rice-doubt' }, sentence));

    const section = (survey) => ({ factor, label, sources }) => element('section', { class: 'rice-start-factor' },
      element('h3', {}, label),
      element('table', { class: 'rice-sources', 'aria-label': label }, element('thead', { class: 'assistive' }, element('tr', {},
        element('th', { scope: 'col' }, AJS.I18n.getText('rice.set.start.source')), element('th', { scope: 'col' }, AJS.I18n.getText('rice.set.start.issues')))),
      element('tbody', {}, ...sources.filter(isTold).map(source(survey.read)))), ...doubts(survey, factor));

    const examples = (all) => (all.length === 0 ? [] : [
      element('h2', {}, AJS.I18n.getText('rice.set.start.examples')),
      table(AJS.I18n.getText('rice.set.start.examples'), [
        { text: AJS.I18n.getText('rice.set.issue') }, { text: AJS.I18n.getText('rice.set.preview.score'), number: true }, { text: AJS.I18n.getText('rice.set.start.formula') },
      ], all.map(({ key, summary, score, formula }) => element('tr', {},
        element('td', {}, element('a', { href: contextPath() + '/browse/' + encodeURIComponent(key) }, key), ' ', element('span', { dir: 'auto' }, summary)),
        numberCell(score.text), element('td', { class: 'rice-formula' }, formula)))),
    ]);

    /** How many are open is null where Jira cannot tell. */
    const what = ({ open, read }) => (open !== null && read < open ? AJS.I18n.getText('rice.set.start.newest', numbers.number(read), numbers.number(open)) : AJS.I18n.getText('rice.set.start.what', numbers.number(read)));

    const button = (text, run, attributes) => element('button', Object.assign({ type: 'button', class: 'aui-button', onclick: run }, attributes), text);

    /** @param settings with `byHand()`, which shows the settings, and `started(now, text)`, which is told what is in force */
    return (settings) => {
      const { server, draft, byHand } = settings;
      const foot = element('div', { class: 'rice-start-foot', tabindex: '-1' });
      let offered = [];
      const following = followingOf(settings, (...children) => replace(foot, ...(children.length > 0 ? children : offered)));

      const done = (run) => {
        const wrong = following.complaint(run);
        replace(foot, element('p', { class: wrong ? 'rice-news rice-news-wrong' : 'rice-news', role: 'status' }, wrong || AJS.I18n.getText('rice.set.start.done', numbers.number(run.report.scored))),
          element('div', { class: 'rice-bar-buttons' },
            element('a', { class: 'aui-button aui-button-primary', href: following.backlog, id: 'rice-set-open' }, AJS.I18n.getText('rice.set.backlog')),
            element('a', { class: 'aui-button aui-button-link', href: '#factors' }, AJS.I18n.getText('rice.set.start.look'))));
        document.getElementById('rice-set-open').focus();
      };

      const start = (survey) => {
        foot.focus();
        replace(foot, element('p', { class: 'rice-news', role: 'status' }, AJS.I18n.getText('rice.set.start.saving')));
        return server.save(survey.proposal, draft.base().revision).then((now) => {
          offered = [];
          settings.started(now, null);
          return following.recalculate(now.revision, done);
        }, refused);
      };

      /** Somebody else may have started the project. */
      const refused = (problem) => (problem.status === 409 ? server.stored().then((now) => {
        if (now.revision === draft.base().revision) {
          return following.refused(problem);
        }
        return byHand().then(() => settings.started(now, AJS.I18n.getText('rice.set.start.others')));
      }, following.refused) : following.refused(problem));

      const adjust = ({ proposal }) => byHand().then(() => settings.load(proposal, AJS.I18n.getText('rice.set.start.taken')));

      const offer = (survey) => {
        offered = [element('p', { class: 'rice-news' }, AJS.I18n.getText('rice.set.start.scored', numbers.number(survey.scored), numbers.number(survey.read))),
        element('div', { class: 'rice-bar-buttons' },
          button(AJS.I18n.getText('rice.set.start.do'), () => start(survey), { class: 'aui-button aui-button-primary', id: 'rice-set-start' }),
          button(AJS.I18n.getText('rice.set.start.adjust'), () => adjust(survey), { class: 'aui-button' }),
          button(AJS.I18n.getText('rice.set.start.hand'), byHand, { class: 'aui-button aui-button-link' }))];
        replace(foot, ...offered);
      };

      const body = element('div', { 'aria-busy': 'true' }, element('p', { class: 'rice-subtle', role: 'status' }, AJS.I18n.getText('rice.set.start.looking')));
      const show = (survey) => {
        replace(body, element('p', {}, what(survey)), element('div', { class: 'rice-start-factors' }, ...survey.factors.map(section(survey))), ...examples(survey.examples));
        offer(survey);
      };
      const fail = (problem) => replace(body, message('error', server.sentence(problem)), element('p', {}, button(AJS.I18n.getText('rice.set.start.hand'), byHand)));

      server.survey().then(show, fail).then(() => body.removeAttribute('aria-busy'));
      return [element('div', { class: 'rice-start-view' }, element('h2', {}, AJS.I18n.getText('rice.set.start')), body, foot)];
    };
  });
