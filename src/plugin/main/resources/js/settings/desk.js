/** Where settings are made: the draft, what is wrong with it, and what is done with it. */
define('rice/settings/desk',
  ['rice/dom', 'rice/later', 'rice/settings/bar', 'rice/settings/checking', 'rice/settings/difference', 'rice/settings/draft', 'rice/settings/following', 'rice/settings/inputs', 'rice/settings/marks',
    'rice/settings/paths', 'rice/settings/sections', 'rice/settings/words'],
  (dom, later, bars, checkingOf, difference, drafts, followingOf, inputsOf, marksOf, paths, sections, words) => {
    'use strict';

    const { element } = dom;

    const tools = later('org.riceforjira:rice-settings-tools');

    /**
     * @param given {project, projectName, administersJira, server, choices, announce}
     * @param page {redraw() the section that is seen, go(section), marked(marks), view(id, nodes) shows them for once, leave() them again, saved(), focus()}
     */
    return (given, stored, page) => {
      const { server, announce } = given;
      const draft = drafts(stored);
      let lives = [];
      let answer = null;

      /** How a place is called where its input is not beside. */
      const where = (path) => {
        const keys = paths.keys(path);
        const control = document.querySelector('[data-path="' + CSS.escape(path) + '"]');
        const label = control && (control.getAttribute('aria-label') || (control.labels && control.labels.length > 0 && control.labels[0].textContent));
        return [words.owner(keys) || sections.find(sections.of(keys)).title].concat(label || []).join(', ') + ':';
      };

      const marks = marksOf(() => page.marked(marks), draft.get);

      const wrong = () => marks.errors().map(([path, sentence]) => [path, sentence, where(path)]);

      const told = (state) => {
        answer = state.state === 'right' ? state.answer : null;
        lives.forEach((live) => live(answer));
        if (state.state === 'right') {
          marks.show({}, answer.warnings);
        } else if (state.state === 'wrong') {
          marks.show(state.errors, []);
        }
        if (!draft.isChanged()) {
          bar.show(null);
        } else {
          bar.show(state.state === 'wrong' ? { state: 'wrong', errors: wrong() } : Object.assign({}, state, { changes: state.state === 'right' ? answer.changes : null }));
        }
      };

      const checking = checkingOf({ draft, server }, told);

      /** Goes to the input that a path leads to, in whichever section it is. */
      const go = (path) => page.go(sections.of(paths.keys(path))).then(() => marks.focus(path));

      const refused = (problem) => {
        if (problem.status === 400 && Object.keys(problem.errors).length > 0) {
          told({ state: 'wrong', errors: problem.errors });
          bar.open();
          return go(marks.errors()[0][0]);
        }
        return problem.status === 409 ? stale(problem) : following.refused(problem);
      };

      /** What somebody else has stored, while it is asked what becomes of the draft. */
      let newer = null;

      /** What is there now tells whether somebody else was faster. */
      const stale = (problem) => server.stored().then((theirs) => {
        if (theirs.revision === draft.base().revision) {
          return following.refused(problem);
        }
        newer = theirs;
        news();
        return open('rice/settings/conflict', theirs);
      }, following.refused);

      const open = (name, ...wanted) => tools().then(() => window.require(name)(settings, ...wanted), () => following.fail(AJS.I18n.getText('rice.set.tools.failed')));

      let isBusy = false;

      /** One thing at a time. */
      const work = (run) => () => {
        if (!isBusy) {
          isBusy = true;
          bar.busy(true);
          run().finally(() => {
            isBusy = false;
            bar.busy(false);
          });
        }
      };

      const button = (text, run, kind = '') => element('button', { type: 'button', class: 'aui-button' + kind, onclick: run }, text);

      /** What brings back what was not saved stays beside whatever else is told, until it is closed. */
      let back = null;

      const news = (...told) => bar.news(...told, back && element('div', { class: 'rice-bar-buttons' }, back));

      const closeNews = () => {
        back = null;
        news();
      };

      const tell = (text) => {
        bar.news(element('p', { class: 'rice-news' }, text), element('div', { class: 'rice-bar-buttons' }, back,
          button(AJS.I18n.getText('rice.set.news.close'), closeNews, ' aui-button-link')));
        bar.focus();
      };

      /** Asks before values go; what is confirmed is what would have been saved. */
      const askToReplace = (warning, sent, revision) => {
        following.close();
        bar.news(element('p', { class: 'rice-news rice-news-wrong', role: 'alert' }, warning), element('div', { class: 'rice-bar-buttons' },
          button(AJS.I18n.getText('rice.setup.replace'), work(() => save(sent, revision, true))),
          button(AJS.I18n.getText('rice.setup.cancel'), closeNews, ' aui-button-link')));
        bar.focus();
      };

      /** Puts something else in the place of the draft, says so, and can bring back what was not saved. */
      const replaceBy = (change, text, label) => {
        const from = draft.base().settings;
        const before = draft.isChanged() ? draft.settings() : null;
        change();
        const after = draft.settings();
        const bringBack = () => {
          // What was done since then stays, and so does what others have saved.
          const since = difference.redo(after, draft.settings(), draft.base().settings);
          draft.load(difference.redo(from, before, since));
          closeNews();
        };
        following.dropPreview();
        back = before === null ? null : button(label, bringBack);
        tell(text);
      };

      const save = (sent, revision, replaceValues) => server.save(sent, revision, replaceValues).then((now) => {
        const isOff = now.settings.enabled === false;
        following.close();
        tell(isOff ? AJS.I18n.getText('rice.set.saved.off') : AJS.I18n.getText('rice.set.saved'));
        draft.saved(sent, now);
        page.saved();
        return isOff ? undefined : following.recalculate(now.revision);
      }, (problem) => (problem.errors.replaceValues ? askToReplace(problem.errors.replaceValues, sent, revision) : refused(problem)));

      const discard = () => {
        if (!isBusy) {
          replaceBy(newer === null ? draft.discard : () => draft.take(newer),
            newer === null ? AJS.I18n.getText('rice.set.discarded') : AJS.I18n.getText('rice.set.conflict.taken'), AJS.I18n.getText('rice.set.discarded.back'));
        }
      };

      const load = (other, text) => replaceBy(() => draft.load(other), text, AJS.I18n.getText('rice.set.replaced.back'));

      /** The first settings of the project are stored, whatever somebody may have begun by hand. */
      const started = (now, text) => {
        if (text === null && !draft.isChanged()) {
          draft.take(now);
        } else {
          replaceBy(() => draft.take(now), text || AJS.I18n.getText('rice.set.start.instead'), AJS.I18n.getText('rice.set.replaced.back'));
        }
      };

      const { bar: makeBar, changesTable } = bars;
      const bar = makeBar({ save: work(() => save(draft.settings(), draft.base().revision, false)), preview: work(() => open('rice/settings/preview')), discard, go }, page.focus);
      const following = followingOf(given, (...told) => {
        back = told.length === 0 ? null : back;
        news(...told);
      });

      const settings = Object.assign({}, given, {
        draft,
        marks,
        following,
        changesTable,
        discard,
        go,
        load,
        refused,
        view: page.view,
        leave: page.leave,
        openList: () => bar.open(),

        started,

        /** Tells a listener what the server says of the draft, null while it says nothing, as long as the section is seen. */
        live: (listener) => {
          lives.push(listener);
          listener(answer);
        },
      });
      settings.inputs = inputsOf(settings);

      draft.listen((isOther) => {
        if (!draft.isChanged()) {
          bar.show(null);
        }
        if (isOther) {
          newer = null;
          marks.forget([]);
          page.redraw();
          checking.now();
        } else {
          checking.soon();
        }
      });

      return {
        settings,
        bar,
        check: checking.now,
        isUnsaved: () => draft.isChanged(),
        leaveSection: () => { lives = []; },
      };
    };
  });
