define('rice/backlog/list',
  ['rice/backlog/place', 'rice/backlog/windows', 'rice/backlog/grid', 'rice/backlog/columns', 'rice/backlog/selection', 'rice/backlog/states',
    'rice/backlog/order-watch'],
  (places, windowsOf, gridOf, columnsOf, selections, states, watches) => {
    'use strict';

    /** While the server still ranks. */
    const AGAIN = 500;
    /** After scrolling, before the address tells where one is. */
    const REST = 300;

    const START = { filters: {}, sort: places.RANK_ORDER, capacity: null, policy: null };

    /**
     * The list that is asked for: loads it, shows it or why there is none, and keeps the address of the page.
     *
     * @param on asked(query), shown(answer, columns), unshown() where there is none, refused(errors), true where that is
     *     shown beside a filter, notice(node or null)
     */
    return ({ server, stage, say, on }) => {
      const pressed = new Map();
      const decorations = [];
      const listeners = [];

      let query = places.read().query;
      let answer = null;
      let columns = [];
      let labels = '';
      let grid = null;
      let loading = null;
      let resting = null;

      const redraw = (row) => {
        if (grid !== null) {
          grid.refresh(row.index, row.index + 1);
        }
      };

      const fail = (problem, retry) => say('error', server.sentence(problem), retry ? { label: AJS.I18n.getText('rice.backlog.retry'), run: retry } : undefined);

      const windows = windowsOf({
        fetch: (wanted, signal) => server.page(query, wanted, signal),
        arrived: (first, end) => grid.refresh(first, end),
        failed: fail,
        news: (page) => {
          watch.show(page.list.current);
          // The server has forgotten the list and made another: rows of two orders do not mix.
          if (page.list.id !== windows.list()) {
            reload();
          }
          return page.list.id === windows.list();
        },
      });

      const selection = selections({ slice: windows.slice, redraw, fail });

      const watch = watches({
        ask: () => (answer === null ? Promise.resolve() : server.page(query, { size: 1, list: windows.list() }).then(({ list }) =>
          watch.show(list.id === windows.list() && list.current))),
        reload: () => reload(),
      });

      const noteTop = (index) => {
        window.clearTimeout(resting);
        resting = window.setTimeout(() => {
          const row = windows.at(index);
          places.note(query, index === 0 || row === null ? null : row.key);
        }, REST);
      };

      const press = (id) => pressed.get(id) || null;

      const decorated = (column) => Object.assign({}, column, {
        cell: (row) => column.cell(row).concat(decorations.flatMap((nodes) => nodes(row, column.id))),
      });

      /** The names of factors and levels come with the answers; where they change, the table is made anew. */
      const prepareGrid = ({ settings }) => {
        const names = settings.factors.map(({ label }) => label).join();
        if (grid !== null && names === labels) {
          return;
        }
        labels = names;
        columns = columnsOf({ settings, select: selection.box, press }).map(decorated);
        grid = gridOf({
          label: AJS.I18n.getText('rice.backlog.grid'),
          columns,
          source: { at: windows.at, want: windows.want, chosen: selection.has },
          on: { sort: (sort) => ask({ sort }), top: noteTop, toggle: selection.toggle },
        });
      };

      const indexOf = (key) => {
        const row = key === null || key === undefined ? null : windows.get(key);
        return row === null ? null : row.index;
      };

      const place = ({ at, focused, offset }) => {
        const from = indexOf(at);
        const there = indexOf(focused);
        grid.show({ count: windows.count(), line: answer.cut, sort: answer.sort, from: from === null ? 0 : from, focused: there === null ? from : there });
        if (from !== null && offset) {
          grid.scrollBy(-offset);
        }
      };

      const isReadOnly = ({ rows }) => rows.length > 0 && rows.every(({ editable }) => !editable);

      const arrived = (wish) => {
        windows.reset(answer);
        selection.moved();
        watch.show(true);
        on.notice(isReadOnly(answer) ? states.readOnly() : null);
        prepareGrid(answer);
        on.shown(answer, columns);
        if (answer.counts.matching === 0) {
          stage.show(answer.counts.all === 0 ? states.empty() : states.nothing(startOver));
        } else {
          stage.show(grid.node);
          place(wish);
        }
        listeners.forEach((listener) => listener(answer));
      };

      const refuse = (problem) => {
        const sentence = server.sentence(problem);
        on.unshown();
        if (problem.status === 409) {
          server.isAdministrator().then((is) => stage.show(states.notSetUp(is)));
        } else if ([401, 403, 404].includes(problem.status)) {
          stage.show(states.hidden(sentence));
        } else if (problem.status === 400) {
          stage.show(states.refused(on.refused(problem.errors) ? null : sentence, startOver));
        } else {
          stage.show(states.failed(sentence, () => load({})));
        }
      };

      const isShown = () => grid !== null && stage.shown() === grid.node;

      const preparing = states.preparing();

      /** Ranking takes a while after a start: what is shown stays until then. */
      const wait = (progress, wish) => {
        if (!isShown()) {
          preparing.show(progress);
          stage.show(preparing.node);
        }
        return new Promise((resolve) => { window.setTimeout(resolve, AGAIN); }).then(() => fetch(wish));
      };

      const fetch = (wish) => {
        const abort = loading;
        return server.page(query, { size: windows.SIZE, at: wish.at }, abort.signal).then((page) => {
          if (abort.signal.aborted) {
            return undefined;
          }
          if (page.preparing) {
            return wait(page.preparing, wish);
          }
          answer = page;
          return arrived(wish);
        }, (problem) => {
          if (!problem.aborted) {
            refuse(problem);
          }
        });
      };

      /**
       * @param wish at, key of the row to stand at the top, moved down by offset pixels; focused, key of the active row
       */
      const load = (wish) => {
        if (loading !== null) {
          loading.abort();
        }
        const mine = new AbortController();
        loading = mine;
        window.clearTimeout(resting);
        on.asked(query);
        if (isShown()) {
          grid.busy(true);
        } else {
          stage.show(states.loading());
        }
        return fetch(wish).then(() => {
          if (loading === mine && grid !== null) {
            grid.busy(false);
          }
        });
      };

      const move = (next, sameStep) => {
        const filtered = places.same({ ...next, sort: query.sort }, query);
        query = next;
        if (sameStep) {
          places.note(query, null);
        } else {
          places.go(query);
        }
        if (!filtered) {
          selection.clear();
        }
        return load({});
      };

      const ask = (changes, sameStep) => {
        const filters = Object.assign({}, query.filters, changes.filters);
        Object.keys(filters).filter((name) => filters[name] === null).forEach((name) => { delete filters[name]; });
        const next = Object.assign({}, query, changes, { filters });
        return places.same(next, query) ? Promise.resolve() : move(next, sameStep && 'text' in query.filters);
      };

      const startOver = () => move(START, false);

      /** A new list; the active row, or else the one at the top, stays where it is on the screen. */
      const reload = () => {
        if (!isShown()) {
          return load({});
        }
        const active = grid.active();
        const seen = active !== null && grid.isSeen(active.index) ? active : windows.at(grid.top());
        return load(seen === null ? {} : { at: seen.key, focused: active === null ? null : active.key, offset: grid.offset(seen.index) });
      };

      const put = (row) => {
        windows.put(row);
        selection.put(row);
        redraw(row);
        watch.soon();
      };

      const onMoved = () => {
        const { query: wanted, at } = places.read();
        if (!places.same(wanted, query)) {
          query = wanted;
          load({ at });
        } else if (isShown() && indexOf(at) !== null) {
          grid.scrollTo(indexOf(at));
        }
      };

      const start = () => {
        // Chromium tells of a changed hash by both events; the second finds nothing to do.
        window.addEventListener('popstate', onMoved);
        window.addEventListener('hashchange', onMoved);
        watch.start();
        return load({ at: places.read().at });
      };

      return {
        node: stage.node,
        dock: (...nodes) => stage.dock(watch.node, ...nodes),
        start,
        answer: () => answer,
        onAnswer: (listener) => listeners.push(listener),
        query: () => query,
        ask,
        reload,
        selection,
        refocus: () => { if (isShown()) { grid.refocus(); } },
        rows: {
          get: windows.get,
          at: windows.at,
          put,
          /** Draws a row as it is known, with its decorations of now. */
          redraw: (key) => { if (indexOf(key) !== null) { redraw(windows.get(key)); } },
          all: (limit) => windows.slice(0, limit),
        },
        grid: {
          focus: (key, id) => { if (indexOf(key) !== null) { grid.focusRow(indexOf(key), id); } },
          cell: (key, id) => (indexOf(key) === null ? null : grid.cell(indexOf(key), id)),
          move: (down, right) => grid.move(down, right),
          onActivate: (id, run) => pressed.set(id, run),
          /** Nodes of (row, column id) are drawn in the cell, after what it shows. */
          decorate: (nodes) => decorations.push(nodes),
        },
      };
    };
  });
