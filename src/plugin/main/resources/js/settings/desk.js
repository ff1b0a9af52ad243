/** Where settings are made: the draft, what is wrong with it, and what is done with it. */
define('rice/settings/desk',
  ['rice/dom', 'rice/later', 'rice/settings/bar', 'rice/settings/checking', 'rice/settings/draft', 'rice/settings/following', 'rice/settings/inputs', 'rice/settings/marks',
    'rice/settings/paths', 'rice/settings/sections', 'rice/settings/words'],
  (dom, later, bars, checkingOf, drafts, followingOf, inputsOf, marksOf, paths, sections, words) => {
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

      const marks = marksOf(() => page.marked(marks));

      const wrong = () => marks.errors().map(([path, sentence]) => [path, sentence, where(path)]);

      const told = (state) => {
        if (state.state === 'right') {
          answer = state.answer;
          marks.show({}, answer.warnings);
          lives.forEach((live) => live(answer));
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

      /** What is there now tells whether somebody else was faster. */
      const stale = (problem) => server.stored().then((theirs) => (theirs.revision === draft.base().revision
        ? following.refused(problem) : open('rice/settings/conflict', theirs)), following.refused);

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

      const tell = (text) => {
        following.close();
        bar.news(element('p', { class: 'rice-news' }, text));
        bar.focus();
      };

      /** Asks before values go; what is confirmed is what would have been saved. */
      const askToReplace = (warning, sent) => {
        following.close();
        bar.news(element('p', { class: 'rice-news rice-news-wrong', role: 'alert' }, warning), element('div', { class: 'rice-bar-buttons' },
          element('button', { type: 'button', class: 'aui-button', onclick: work(() => save(sent, true)) }, AJS.I18n.getText('rice.setup.replace')),
          element('button', { type: 'button', class: 'aui-button aui-button-link', onclick: () => bar.news() }, AJS.I18n.getText('rice.setup.cancel'))));
        bar.focus();
      };

      const save = (sent, replaceValues) => server.save(sent, draft.base().revision, replaceValues).then((now) => {
        const isOff = now.settings.enabled === false;
        tell(isOff ? AJS.I18n.getText('rice.set.saved.off') : AJS.I18n.getText('rice.set.saved'));
        draft.saved(sent, now);
        page.saved();
        return isOff ? undefined : following.recalculate(now.revision);
      }, (problem) => (problem.errors.replaceValues ? askToReplace(problem.errors.replaceValues, sent) : refused(problem)));

      /** Says what has become of the draft, and brings back what it was before. */
      const tellReplaced = (text, before, back) => {
        bar.news(element('p', { class: 'rice-news' }, text), before === null ? null : element('div', { class: 'rice-bar-buttons' }, element('button', {
          type: 'button',
          class: 'aui-button',
          onclick: () => {
            draft.load(before);
            bar.news();
          },
        }, back)));
        bar.focus();
      };

      const discard = () => {
        if (isBusy) {
          return;
        }
        const before = draft.settings();
        tellReplaced(AJS.I18n.getText('rice.set.discarded'), before, AJS.I18n.getText('rice.set.discarded.back'));
        draft.discard();
      };

      const load = (other, text) => {
        const before = draft.isChanged() ? draft.settings() : null;
        draft.load(other);
        tellReplaced(text, before, AJS.I18n.getText('rice.set.replaced.back'));
      };

      const { bar: makeBar, changesTable } = bars;
      const bar = makeBar({ save: work(() => save(draft.settings(), false)), preview: work(() => open('rice/settings/preview')), discard, go }, page.focus);
      const following = followingOf(given, bar.news);

      const settings = Object.assign({}, given, {
        draft,
        marks,
        following,
        changesTable,
        go,
        load,
        refused,
        view: page.view,
        leave: page.leave,
        openList: () => bar.open(),

        /** The first settings of the project are stored. */
        started: draft.take,

        /** Tells a listener what the server says of the draft, as long as the section is seen. */
        live: (listener) => {
          lives.push(listener);
          if (answer !== null) {
            listener(answer);
          }
        },
      });
      settings.inputs = inputsOf(settings);

      draft.listen((isOther) => {
        if (!draft.isChanged()) {
          bar.show(null);
        }
        if (isOther) {
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
