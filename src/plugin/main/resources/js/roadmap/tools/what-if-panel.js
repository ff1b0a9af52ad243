define('rice/roadmap/what-if-panel', ['rice/dom', 'rice/roadmap/pieces', 'rice/roadmap/parts', 'rice/roadmap/what-if-form', 'rice/roadmap/comparison', 'rice/roadmap/baselines', 'rice/roadmap/apply'],
  (dom, pieces, parts, whatIfForm, comparison, baselines, apply) => {
    'use strict';

    const { element, replace } = dom;

    const moved = ({ before, after }) => AJS.I18n.getText('rice.roadmap.whatif.move', before, after);

    const grouped = ({ moves }) => {
      const all = { earlier: [], later: [], in: [], out: [] };
      moves.forEach((move) => all[move.kind].push({ text: moved(move), ...move }));
      return all;
    };

    const summary = ({ moves }) => moves.length === 0 ? AJS.I18n.getText('rice.roadmap.whatif.same') : AJS.I18n.getText('rice.roadmap.whatif.moves', moves.length);

    const result = (difference) => [
      element('h5', {}, AJS.I18n.getText('rice.roadmap.whatif.changes')),
      element('p', {}, summary(difference)),
      pieces.list('plain', difference.milestones),
      comparison.groups(grouped(difference), difference.periods.map((period) => [period.title + ': ' + moved(period)])),
    ];

    /** Says above the panel, also when that is closed, that this is not the saved plan; returns what brings it up to date. */
    const noteOf = (view, container) => {
      const id = view.id + 'trying';
      const node = document.getElementById(id) || element('div', { id });
      const discard = pieces.button(AJS.I18n.getText('rice.roadmap.whatif.discard'), () => {
        parts.opener(container).focus();
        view.whatIf.clear();
      });
      container.before(node);
      return () => {
        node.hidden = !view.whatIf.active;
        replace(node, pieces.message('info', AJS.I18n.getText('rice.roadmap.whatif.trying', view.whatIf.entries().length), discard));
      };
    };

    return (view, container) => {
      const { node, heading } = parts.panel(view, container, AJS.I18n.getText('rice.roadmap.whatif'));
      const { whatIf } = view;
      const form = whatIfForm(view);
      const note = noteOf(view, container);
      const [tried, told, news, keep, write] = [0, 1, 2, 3, 4].map(() => element('div', {}));

      const entry = ({ kind, name, text }) => [text, ' ', pieces.button(AJS.I18n.getText('rice.roadmap.whatif.back'), () => {
        heading.focus();
        whatIf.change(kind, name);
      }, { class: 'aui-button aui-button-link', 'aria-label': AJS.I18n.getText('rice.roadmap.whatif.back') + ': ' + text })];

      let isWritable = null;
      /** What is being written stays, as long as it may be. */
      const offer = ({ dates }) => {
        const now = Boolean(dates && dates.possible);
        if (now !== isWritable) {
          isWritable = now;
          replace(write, now ? apply(view) : dates && pieces.subtle(dates.why));
        }
      };

      const show = (difference, problem) => {
        note();
        offer(view.plan);
        form.fill();
        replace(tried, pieces.list('plain', whatIf.entries().map(entry)));
        keep.hidden = !whatIf.active;
        if (difference) {
          view.say(summary(difference));
        }
        if (difference !== undefined) {
          replace(news);
          replace(told, ...(difference ? result(difference) : []), problem && parts.trouble(problem, view.reload));
        }
      };

      node.append(element('p', {}, AJS.I18n.getText('rice.roadmap.whatif.intro')), ...form.nodes, tried, told, keep, news, write);
      news.setAttribute('role', 'status');
      // Where it is not known whether baselines may be saved, the rest works without.
      baselines.list(view).then(({ mayadd }) => {
        if (mayadd) {
          keep.append(element('p', {}, AJS.I18n.getText('rice.roadmap.changes.intro')),
            baselines.adder(view, 'whatif-', whatIf.parameters, ({ name }) => replace(news, pieces.message('success', AJS.I18n.getText('rice.roadmap.changes.saved', name)))));
        }
      }, () => undefined);
      whatIf.listen(show, (key) => {
        if (node.isConnected) {
          form.offer(key);
        } else {
          whatIf.wanted = key;
          parts.opener(container).click();
        }
      });
      show(null);
      if (whatIf.wanted) {
        form.offer(whatIf.wanted);
        whatIf.wanted = null;
      }
      if (whatIf.active) {
        view.reload();
      }
    };
  });
