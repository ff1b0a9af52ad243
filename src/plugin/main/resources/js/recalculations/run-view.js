define('rice/recalculations/run-view',
  ['rice/dom', 'rice/rest', 'rice/recalculations/place', 'rice/recalculations/runs', 'rice/recalculations/section', 'rice/recalculations/texts',
    'rice/recalculations/progress', 'rice/recalculations/run-facts', 'rice/recalculations/undo', 'rice/recalculations/differences'],
  (dom, rest, places, runs, sections, texts, progress, facts, undo, differences) => {
    'use strict';

    const { element, replace } = dom;
    const { section, redraw, action, message } = sections;

    const HEADING = 'rice-run-heading';

    const focusOn = (id) => {
      const node = document.getElementById(id);
      if (node !== null) {
        node.focus();
      }
    };

    const lozenge = (run) => element('span', { class: 'aui-lozenge ' + runs.lozenge(run) }, texts.state(run));

    /** What a person can do with a run that has ended. */
    const buttons = (run, asking, tell) => {
      const again = () => rest.post(runs.path(run.project === null ? null : run.project.key), runs.request(false, run.jql))
        .then(tell.started, tell.fail);
      const offers = [];
      if (run.kind === 'preview' && run.state === 'complete') {
        offers.push(action({ class: 'aui-button aui-button-primary', id: 'rice-recalculate' }, AJS.I18n.getText('rice.runs.recalculate'), again));
      }
      if (run.undoable && !asking) {
        offers.push(element('button', {
          class: 'aui-button', type: 'button', id: 'rice-undo', onclick: () => places.go({ run: run.id, undo: true }),
        }, AJS.I18n.getText('rice.runs.undo')));
      }
      return [
        offers.length === 0 ? null : element('p', { class: 'rice-buttons' }, ...offers),
        run.undoable && asking ? undo.question(run, tell.started, tell.fail) : null,
      ];
    };

    /** One run: while it goes on, how far it is; then what came of it, its differences, and what can be done. */
    return (first, back, tell) => {
      let place = first;
      let run = null;
      let card = null;
      let page = null;

      const heading = element('h2', { id: HEADING, tabindex: '-1' }, AJS.I18n.getText('rice.runs.unknown', String(first.run)));
      const live = element('div', { class: 'rice-live' });
      const known = section({ class: 'rice-run-facts' }, facts);
      const offers = section({ class: 'rice-run-offers' }, ({ run: shown, asking }) => buttons(shown, asking, tell));
      const changes = element('section', { class: 'rice-differences' });
      const node = element('div', { class: 'rice-run' },
        element('p', {}, element('a', { href: back, id: 'rice-all-runs' }, AJS.I18n.getText('rice.runs.all'))),
        heading, live, offers.node, known.node, changes);

      const showLive = () => {
        if (!runs.isActive(run)) {
          const hadFocus = live.contains(document.activeElement);
          replace(live);
          card = null;
          if (hadFocus) {
            heading.focus();
          }
        } else if (card === null) {
          card = progress(run, tell.cancel);
          replace(live, card.node);
        } else {
          card.show(run);
        }
      };

      /** The page of differences that the address names; told is whether the focus goes there. */
      const showDifferences = (told) => {
        const wanted = runs.isActive(run) || run.differences === 0 ? null : place.differences || 1;
        if (wanted === page) {
          if (told) {
            focusOn(differences.HEADING);
          }
          return Promise.resolve();
        }
        page = wanted;
        if (wanted === null) {
          replace(changes);
          return Promise.resolve();
        }
        changes.setAttribute('aria-busy', 'true');
        return differences.load(run, wanted).then((nodes) => nodes, (problem) => {
          page = null;
          return [message('error', rest.sentence(problem))];
        }).then((nodes) => {
          if (page === wanted || page === null) {
            redraw(changes, ...nodes);
            changes.removeAttribute('aria-busy');
            if (told) {
              focusOn(differences.HEADING);
            }
          }
        });
      };

      const show = (told) => {
        if (heading.dataset.state !== run.state) {
          heading.dataset.state = run.state;
          replace(heading, runs.title(run), ' ', lozenge(run));
        }
        showLive();
        known.show(run);
        offers.show({ run: runs.isActive(run) ? Object.assign({}, run, { undoable: false }) : run, asking: place.undo });
        return showDifferences(told);
      };

      let arrived = false;
      const refresh = () => rest.get('recalculations/' + place.run).then((now) => {
        run = now;
        const told = !arrived && place.differences !== null;
        arrived = true;
        return show(told);
      }).then(() => ({ more: runs.isActive(run), runs: [run] }));

      /** Another page of differences, or the question whether to undo, of the same run. */
      const move = (to) => {
        const from = place;
        place = to;
        if (run === null) {
          return;
        }
        show(to.differences !== null && !to.undo && !from.undo);
        if (to.undo) {
          focusOn(undo.QUESTION);
        } else if (from.undo) {
          focusOn('rice-undo');
        } else if (to.differences === null) {
          heading.focus();
        }
      };

      const focus = () => focusOn(place.undo && run !== null && run.undoable ? undo.QUESTION : HEADING);

      return { node, id: first.run, refresh, move, focus };
    };
  });
