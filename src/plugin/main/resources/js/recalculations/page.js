define('rice/recalculations/page',
  ['rice/dom', 'rice/rest', 'rice/administration', 'rice/recalculations/place', 'rice/recalculations/poller', 'rice/recalculations/runs', 'rice/recalculations/section',
    'rice/recalculations/texts', 'rice/recalculations/overview', 'rice/recalculations/run-view'],
  (dom, rest, administration, places, poller, runs, sections, texts, overviewOf, runView) => {
    'use strict';

    const { element, replace } = dom;
    const { message } = sections;

    /** What screen readers are told of runs that go on: new phases and ends, never the numbers in between. */
    const announcer = () => {
      const node = element('div', { role: 'status', class: 'assistive rice-announcer' });
      const told = new Map();
      const words = (run) => runs.isActive(run)
        ? runs.title(run) + ': ' + texts.phase(run)
        : runs.title(run) + ': ' + texts.state(run) + '. ' + runs.outcome(run);
      const tell = (all) => {
        const news = all.filter((run) => runs.isActive(run) || told.has(run.id)).filter((run) => told.get(run.id) !== words(run));
        news.forEach((run) => told.set(run.id, words(run)));
        if (news.length > 0) {
          node.textContent = news.map(words).join(' ');
        }
      };
      return { node, tell };
    };

    /** Whether asking again can help. */
    const passes = (problem) => problem.status !== 403 && problem.status !== 404;

    const page = (root) => {
      const status = element('div', { role: 'status', class: 'rice-messages' });
      const trouble = element('div', { role: 'alert', class: 'rice-trouble' });
      const news = announcer();
      const stage = element('div', { class: 'rice-stage' });
      const known = new Set();

      let view = null;
      let poll = null;
      let promised = null;
      let arriving = null;

      const say = (kind, text) => replace(status, message(kind, text));
      const fail = (problem) => say('error', administration.sentence(problem));

      /** Nothing is started where a run is under way already: that one is shown. */
      const started = (run) => {
        promised = known.has(run.id) ? AJS.I18n.getText('rice.start.already') : null;
        places.go({ run: run.id });
      };

      const cancel = (run) => rest.remove('recalculations/' + run.id).then(() => poll.now(), fail);

      const tell = { say, fail, started, cancel };
      const overview = overviewOf(places.read(), tell);

      const complain = (text) => {
        if (trouble.textContent !== text) {
          replace(trouble, text === '' ? null : message('error', text));
        }
      };

      const land = () => {
        const focus = arriving;
        arriving = null;
        if (focus !== null && !stage.contains(document.activeElement)) {
          focus();
        }
      };

      const ask = (asked) => asked.refresh().then(({ more, runs: all }) => {
        all.forEach((run) => known.add(run.id));
        if (asked === view) {
          complain('');
          news.tell(all);
        }
        return more;
      }, (problem) => {
        if (asked === view) {
          complain(rest.sentence(problem));
        }
        if (passes(problem)) {
          throw problem;
        }
        return false;
      }).finally(() => {
        if (asked === view) {
          root.removeAttribute('aria-busy');
          land();
        }
      });

      const enter = (next) => {
        if (poll !== null) {
          poll.stop();
        }
        view = next;
        complain('');
        replace(stage, next.node);
        root.setAttribute('aria-busy', 'true');
        poll = poller(() => ask(next));
        poll.now();
      };

      const route = () => {
        const place = places.read();
        replace(status);
        if (promised !== null) {
          say('info', promised);
          promised = null;
        }
        if (place.run === null) {
          enter(overview);
        } else if (view !== null && view.id === place.run) {
          view.move(place);
        } else {
          enter(runView(place, places.address(overview.place()), tell));
        }
      };

      /** Whoever followed a link reads on in the new view, once it is there. */
      const onMoved = () => {
        const from = view;
        route();
        if (view !== from) {
          arriving = () => view.focus(from.id);
        }
      };

      replace(root, trouble, status, news.node, stage);
      window.addEventListener('hashchange', onMoved);
      route();
    };

    return { page };
  });

require(['rice/recalculations/page'], (recalculations) => {
  'use strict';

  AJS.toInit(() => document.querySelectorAll('.rice-recalculations').forEach(recalculations.page));
});
