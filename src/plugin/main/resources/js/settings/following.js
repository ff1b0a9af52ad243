/** Follows what runs after settings are saved or tried, in the bar. */
define('rice/settings/following',
  ['wrm/context-path', 'rice/dom', 'rice/recalculations/poller', 'rice/recalculations/progress', 'rice/recalculations/runs', 'rice/numbers'],
  (contextPath, dom, poller, progress, runs, numbers) => {
    'use strict';

    const { element } = dom;

    /** How often a recalculation is asked for, in case that others are under way. */
    const TRIES = 3;

    const backlogOf = (project) => contextPath() + '/projects/' + encodeURIComponent(project) + '?selectedItem=org.riceforjira:rice-backlog-item';

    const button = (text, run, kind = '') => element('button', { type: 'button', class: 'aui-button' + kind, onclick: run }, text);

    /** @param draw takes what stands for the run at the moment, as nodes; nothing for none */
    return ({ server, project, administersJira, announce }, draw) => {
      let poll = null;
      let shown = 0;
      let isOfDraft = false;

      const show = (...nodes) => {
        shown += 1;
        draw(...nodes);
      };

      /** Tells whether what is shown now is still shown later: else nobody waits for what comes after it. */
      const watch = () => {
        const now = shown;
        return () => now === shown;
      };

      const told = (text) => {
        announce(text);
        return element('p', { class: 'rice-news' }, text);
      };

      const wronged = (text) => element('p', { class: 'rice-news rice-news-wrong', role: 'alert' }, text);

      const stop = () => {
        if (poll !== null) {
          poll.stop();
          poll = null;
        }
      };

      const close = () => {
        stop();
        isOfDraft = false;
        show();
      };

      /** The draft that was tried is another now: what comes of a preview is for nobody. */
      const dropPreview = () => {
        if (isOfDraft) {
          close();
        }
      };

      const closing = () => button(AJS.I18n.getText('rice.set.news.close'), close, ' aui-button-link');

      const fail = (sentence) => show(wronged(sentence), element('div', { class: 'rice-bar-buttons' }, closing()));

      const refused = (problem) => fail(server.sentence(problem));

      /**
       * Shows how far a run is until it has ended.
       *
       * @param isOwn false for who only waits for what others have begun: they can go, and end nothing
       * @param ofDraft whether it, or what comes after it, is a preview of the draft
       */
      const follow = (run, text, ended, { isOwn = true, ofDraft = false } = {}) => {
        stop();
        isOfDraft = ofDraft;
        const card = progress(run, isOwn ? () => server.cancel(run.id).then(() => poll && poll.now(), refused) : null);
        show(told(text), card.node, isOwn ? null : element('div', { class: 'rice-bar-buttons' }, closing()));
        const mine = poller(() => server.run(run.id).then((now) => {
          if (poll !== mine) {
            return false;
          }
          if (runs.isActive(now)) {
            card.show(now);
            return true;
          }
          stop();
          ended(now);
          return false;
        }, (problem) => {
          if (poll !== mine) {
            return false;
          }
          if (problem.status !== 403 && problem.status !== 404) {
            throw problem;
          }
          stop();
          refused(problem);
          return false;
        }));
        poll = mine;
        poll.now();
      };

      /** What a run that has ended says, where it did not do all that it should. */
      const complaint = (run) => {
        if (run.report && run.report.problem) {
          return run.report.problem;
        }
        return run.state === 'complete' ? null : AJS.I18n.getText('rice.set.run.broken');
      };

      const details = (run) => (administersJira
        ? element('a', { class: 'aui-button aui-button-link', href: contextPath() + '/plugins/servlet/rice/recalculations#run=' + run.id }, AJS.I18n.getText('rice.set.run.details')) : null);

      const undone = (run) => {
        const wrong = complaint(run);
        show(wrong ? wronged(wrong) : told(AJS.I18n.getText('rice.set.run.undone', numbers.number(run.report.writes.written))),
          element('div', { class: 'rice-bar-buttons' }, details(run), closing()));
      };

      const undo = (run) => server.undo(run.id).then((started) => follow(started, AJS.I18n.getText('rice.set.run.undoing'), undone), refused);

      const ask = (run) => show(told(AJS.I18n.getText('rice.set.run.undo.ask', numbers.number(run.report.writes.written))),
        element('div', { class: 'rice-bar-buttons' },
          button(AJS.I18n.getText('rice.set.run.undo.do'), () => undo(run), ' aui-button-primary'),
          button(AJS.I18n.getText('rice.set.run.undo.keep'), () => recalculated(run, false))));

      const outcome = (run, isSaved) => {
        const { written, unchanged } = run.report.writes;
        return isSaved ? AJS.I18n.getText('rice.set.run.done', numbers.number(written), numbers.number(unchanged))
          : AJS.I18n.getText('rice.set.run.ended', numbers.number(written), numbers.number(unchanged));
      };

      const recalculated = (run, isSaved) => {
        const wrong = complaint(run);
        show(wrong ? wronged(wrong) : told(outcome(run, isSaved)), element('div', { class: 'rice-bar-buttons' },
          element('a', { class: 'aui-button', href: backlogOf(project) }, AJS.I18n.getText('rice.set.backlog')),
          run.undoable ? button(AJS.I18n.getText('rice.set.run.undo'), () => ask(run)) : null,
          details(run), closing()));
      };

      /** Whether a run was under way before, and knows nothing of a revision. */
      const isOther = ({ kind, state, revision: known }, revision) => kind !== 'recalculation' || (state === 'complete' && known !== null && known < revision);

      /** Makes the scores follow the settings of a revision; where another run is under way the server names that one. */
      const recalculate = (revision, done = () => {}, tries = TRIES) => server.recalculate().then((run) =>
        follow(run, AJS.I18n.getText('rice.set.run.saved'), (ended) => {
          if (tries > 1 && isOther(ended, revision)) {
            recalculate(revision, done, tries - 1);
          } else {
            recalculated(ended, true);
            done(ended);
          }
        }), (problem) => fail(AJS.I18n.getText('rice.set.run.refused', server.sentence(problem))));

      /** Goes on with what was under way when the page was loaded. */
      const resume = () => server.underWay().then((run) => {
        if (run !== undefined && run.kind === 'recalculation' && run.about === 'scores') {
          follow(run, AJS.I18n.getText('rice.set.run.underway'), (ended) => recalculated(ended, false));
        }
      }, () => {});

      return { follow, watch, resume, recalculate, refused, fail, close, dropPreview, complaint, backlog: backlogOf(project) };
    };
  });
