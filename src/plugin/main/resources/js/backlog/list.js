define('rice/backlog/list',
  ['rice/backlog/place', 'rice/backlog/windows', 'rice/backlog/grid', 'rice/backlog/columns', 'rice/backlog/selection', 'rice/backlog/states',
    'rice/backlog/loader', 'rice/backlog/order-watch'],
  (places, windowsOf, gridOf, columnsOf, selections, states, loaders, watches) => {
    'use strict';

    /** After scrolling, before the address tells where one is. */
    const REST = 300;

    /** Of what is quoted from the address. */
    const LONGEST = 100;

    const START = { filters: {}, sort: places.RANK_ORDER, capacity: null, policy: null };

    const sameFilters = (one, other) => places.same({ ...START, filters: one.filters }, { ...START, filters: other.filters });
    const sameRows = (one, other) => sameFilters(one, other) && one.sort === other.sort;

    /**
     * The list that is asked for: its rows in a grid, and the address of the page that leads to it.
     *
     * @param on asked(query), shown(answer, columns), unshown(pointless) where there is no list, true where filters cannot help, refused(errors), true where that is
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
      let current = [];
      let resting = null;

      const redraw = (row) => {
        if (grid !== null) {
          grid.refresh(row.index, row.index + 1);
        }
      };

      const fail = (problem, retry) => say('error', server.sentence(problem), retry ? { label: AJS.I18n.getText('rice.backlog.retry'), run: retry } : undefined);

      const windows = windowsOf({
        fetch: (wanted, signal) => server.page(query, wanted, signal),
        arrived: (first, end) => {
          grid.refresh(first, end);
          noteTop(grid.top());
        },
        failed: fail,
        news: ({ list }) => {
          // It was forgotten, and the issues are being ranked.
          if (list === null) {
            reload();
            return false;
          }
          watch.show(list.current);
          // The server has forgotten the list and made another: rows of two orders do not mix.
          if (list.id !== windows.list()) {
            reload();
          }
          return list.id === windows.list();
        },
      });

      const selection = selections({ slice: windows.slice, redraw, fail });

      const watch = watches({
        ask: () => (answer === null ? Promise.resolve() : server.page(query, { size: 1, list: windows.list() })
          .then(({ list }) => watch.show(list !== null && list.id === windows.list() && list.current))),
        reload: () => reload(),
      });

      const noteTop = (index) => {
        window.clearTimeout(resting);
        resting = window.setTimeout(() => {
          const row = windows.at(index);
          places.note(query, index === 0 || row === null ? null : row.key);
        }, REST);
      };

      const decorated = (column) => Object.assign({}, column, {
        cell: (row) => column.cell(row).concat(decorations.flatMap((nodes) => nodes(row, column.id))),
      });

      /** The names of factors come with the answers; where they change, the table is made anew. */
      const prepareGrid = ({ settings }) => {
        const names = settings.factors.map(({ label }) => label).join();
        if (grid !== null && names === labels) {
          return;
        }
        labels = names;
        columns = columnsOf({ settings, select: selection.box, press: (id) => pressed.get(id) || null }).map(decorated);
        grid = gridOf({
          label: AJS.I18n.getText('rice.backlog.grid'),
          columns,
          source: { at: windows.at, want: windows.want, chosen: selection.has, current: (key) => current.includes(key) },
          on: { sort: (sort) => ask({ sort }), top: noteTop, toggle: selection.toggle },
        });
      };

      const indexOf = (key) => {
        const row = key ? windows.get(key) : null;
        return row === null ? null : row.index;
      };

      const place = ({ at, top, focused, offset }) => {
        const from = indexOf(at);
        const there = indexOf(focused);
        const first = from === null ? top || 0 : from;
        grid.show({
          count: windows.count(), long: answer.counts.all > 999, cut: answer.cut, sort: answer.sort, from: first, offset: from === null ? 0 : offset || 0,
          focused: there === null ? first : there,
        });
      };

      const isReadOnly = ({ rows }) => rows.length > 0 && rows.every(({ editable }) => !editable);

      const show = (page, wish) => {
        answer = page;
        windows.reset(answer);
        selection.moved();
        watch.show(true);
        on.notice(isReadOnly(answer) ? states.readOnly() : null);
        prepareGrid(answer);
        on.shown(answer, columns);
        if (answer.counts.matching > 0) {
          stage.showList(grid);
          place(wish);
        } else {
          stage.show(answer.counts.all === 0 ? states.empty() : states.nothing(startOver));
        }
        listeners.forEach((listener) => listener(answer));
      };

      const loaded = loaders({
        server,
        stage,
        page: ({ at, top }, signal) => server.page(query, { start: top - top % windows.SIZE, size: windows.SIZE, at }, signal),
        ready: show,
        refused: (errors) => on.refused(errors),
        unshown: (pointless) => on.unshown(pointless),
        startOver: () => startOver(),
        unfit: (errors, { at }) => {
          const asked = { sort: query.sort, capacity: query.capacity, policy: query.policy, at };
          const wrong = Object.keys(asked).filter((name) => errors[name]);
          return wrong.length === 0 ? null : {
            text: wrong.map((name) => name + '=' + asked[name]).join(', ').slice(0, LONGEST),
            sentence: wrong.map((name) => name === 'sort' ? AJS.I18n.getText('rice.backlog.unfit.sort') : errors[name]).join(' '),
            leaveOut: () => move(Object.assign({}, query, ...wrong.map((name) => ({ [name]: START[name] }))), false),
          };
        },
      });

      const load = (wish) => {
        window.clearTimeout(resting);
        on.asked(query);
        return loaded(wish);
      };

      /** The active row, or else the one at the top, stays where it is on the screen; where it has not come yet, or is gone, its place is kept. */
      const here = () => {
        if (!stage.hasList()) {
          return {};
        }
        const active = grid.active();
        const seen = active !== null && grid.isSeen(active.index) ? active : windows.at(grid.top());
        const top = grid.top();
        return seen === null ? { top } : { at: seen.key, top, focused: active === null ? null : active.key, offset: grid.offset(seen.index) };
      };

      const reload = () => load(here());

      const move = (next, sameStep) => {
        const wish = sameRows(next, query) ? here() : {};
        const filtered = !sameFilters(next, query);
        query = next;
        if (sameStep) {
          places.note(query, null);
        } else {
          places.go(query);
        }
        // Nothing is done with rows that are not seen any more.
        if (filtered) {
          selection.clear();
        }
        return load(wish);
      };

      /** @param sameStep whether this is still the last step of the browser's history, as when one types on */
      const ask = (changes, sameStep) => {
        const filters = Object.assign({}, query.filters, changes.filters);
        Object.keys(filters).filter((name) => filters[name] === null).forEach((name) => { delete filters[name]; });
        const next = Object.assign({}, query, changes, { filters });
        return places.same(next, query) ? Promise.resolve() : move(next, sameStep);
      };

      const startOver = () => move(START, false);

      const put = (row) => {
        windows.put(row);
        selection.put(row);
        redraw(row);
        watch.soon();
      };

      /** The browser tells of a step in its history, some of them twice. */
      const onMoved = () => {
        const { query: wanted, at } = places.read();
        if (!places.same(wanted, query)) {
          query = wanted;
          load({ at });
        } else if (stage.hasList() && indexOf(at) !== null && indexOf(at) !== grid.top()) {
          grid.scrollTo(indexOf(at));
        }
      };

      const start = () => {
        window.addEventListener('popstate', onMoved);
        window.addEventListener('hashchange', onMoved);
        watch.start();
        return load({ at: places.read().at });
      };

      /** Rows that something beside the grid is about. */
      const mark = (keys) => {
        const all = current.concat(keys);
        current = keys;
        all.forEach((key) => withRow(key, (index) => redraw(windows.at(index))));
      };

      const withRow = (key, use) => (indexOf(key) === null ? null : use(indexOf(key)));

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
        refocus: () => { if (stage.hasList()) { grid.refocus(); } },
        rows: {
          get: windows.get,
          at: windows.at,
          put,
          /** Draws a row as it is known, with its decorations of now. */
          redraw: (key) => withRow(key, (index) => redraw(windows.at(index))),
          all: (limit) => windows.slice(0, limit),
          mark,
        },
        grid: {
          focus: (key, id) => withRow(key, (index) => grid.focusRow(index, id)),
          cell: (key, id) => withRow(key, (index) => grid.cell(index, id)),
          move: (down, right) => grid.move(down, right),
          onActivate: (id, run) => pressed.set(id, run),
          /** Nodes of (row, column id) are drawn in the cell, after what it shows. */
          decorate: (nodes) => decorations.push(nodes),
        },
      };
    };
  });
