/** What saving the draft would change. */
define('rice/settings/preview', ['wrm/context-path', 'rice/dom', 'rice/recalculations/format', 'rice/recalculations/section', 'rice/numbers'],
  (contextPath, dom, format, parts, numbers) => {
    'use strict';

    const { element } = dom;
    const { message, numberCell, table } = parts;

    const issue = ({ key, summary }) => [element('a', { href: contextPath() + '/browse/' + encodeURIComponent(key) }, key), ' ', element('span', { dir: 'auto' }, summary)];

    const step = (before, after) => AJS.I18n.getText('rice.set.step', format.number(before), format.number(after));

    const unranked = ({ ranked }) => (ranked ? null : element('p', { class: 'rice-subtle' }, AJS.I18n.getText('rice.differences.unranked')));

    const moves = ({ moves: all }) => (all.length === 0 ? [] : [
      element('h3', {}, AJS.I18n.getText('rice.set.preview.moves')),
      table(AJS.I18n.getText('rice.set.preview.moves'), [
        { text: AJS.I18n.getText('rice.set.issue') },
        { text: AJS.I18n.getText('rice.set.preview.rank'), number: true },
        { text: AJS.I18n.getText('rice.set.preview.score'), number: true },
      ], all.map((one) => element('tr', {}, element('td', {}, ...issue(one)), numberCell(step(one.rankBefore, one.rankAfter)), numberCell(step(one.before, one.after))))),
    ]);

    const lost = ({ lost: count, lostBecause, lostIssues }) => (count === 0 ? [] : [
      element('h3', {}, AJS.I18n.getText('rice.set.preview.unscored')),
      element('ul', {}, ...lostBecause.map((reason) => element('li', {}, AJS.I18n.getText('rice.set.preview.because', reason.sentence, numbers.number(reason.count))))),
      lostIssues.length === 0 ? null : table(AJS.I18n.getText('rice.set.preview.unscored'),
        [{ text: AJS.I18n.getText('rice.set.issue') }, { text: AJS.I18n.getText('rice.set.preview.why') }],
        lostIssues.map((one) => element('tr', {}, element('td', {}, ...issue(one)), element('td', {}, one.sentence)))),
    ]);

    const fact = (name, value, isPart = false) => [element('dt', { class: isPart ? 'rice-impact-part' : null }, name), element('dd', {}, numbers.number(value))];

    const facts = ({ changed, gained, lost: gone, entered, left }) => element('dl', { class: 'rice-impact' },
      ...fact(AJS.I18n.getText('rice.set.preview.changed'), changed),
      ...fact(AJS.I18n.getText('rice.set.preview.gained'), gained, true),
      ...fact(AJS.I18n.getText('rice.set.preview.lost'), gone, true),
      ...fact(AJS.I18n.getText('rice.set.preview.entered'), entered),
      ...fact(AJS.I18n.getText('rice.set.preview.left'), left));

    const nothing = ({ changed, entered, left, moves: all }) => changed + entered + left === 0 && all.length === 0;

    return (settings) => {
      const { server, draft, following, leave, view } = settings;

      const tried = draft.settings();

      const show = (impact) => {
        const heading = element('h2', { tabindex: '-1', id: 'rice-set-impact' }, AJS.I18n.getText('rice.set.preview.title'));
        following.close();
        const back = element('a', { href: '#', onclick: (event) => { event.preventDefault(); leave(); } }, AJS.I18n.getText('rice.set.preview.back'));
        return view('preview', [element('div', { class: 'rice-wide' }, element('p', {}, back), heading,
          draft.settings() === tried ? null : message('info', AJS.I18n.getText('rice.set.preview.old')),
          nothing(impact) ? element('p', {}, AJS.I18n.getText('rice.set.preview.nothing')) : facts(impact), unranked(impact), ...moves(impact), ...lost(impact))]).then(() => heading.focus());
      };

      const ended = (run) => {
        if (run.state === 'cancelled') {
          following.close();
          return;
        }
        const wrong = following.complaint(run);
        if (wrong) {
          following.fail(wrong);
        } else {
          const isAwaited = following.watch();
          server.impact(run.id).then((impact) => (isAwaited() ? show(impact) : undefined), following.refused);
        }
      };

      const ask = () => server.preview(tried).then((run) => following.follow(run, AJS.I18n.getText('rice.set.preview.running'), ended, { ofDraft: true }), settings.refused);

      // Asked now, the server would name the run that is under way, which knows nothing of the draft.
      return server.underWay().then((run) => (run === undefined ? ask() : following.follow(run, AJS.I18n.getText('rice.set.preview.waiting'), ask, { isOwn: false, ofDraft: true })), following.refused);
    };
  });
