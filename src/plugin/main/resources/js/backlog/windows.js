define('rice/backlog/windows', [], () => {
  'use strict';

  const SIZE = 100;
  const KEPT = 40;

  const pageOf = (index) => Math.floor(index / SIZE);

  /**
   * The rows of one list that are here, by index and by key. Pages are fetched as they are wanted, those that nobody
   * wants any more are not waited for, and the longest unused are forgotten.
   *
   * @param fetch asks for {start, size, list} with an abort signal
   * @param arrived is told (first, end) of rows that came; failed what went wrong
   * @param news is told each answer that is a page of the list
   */
  return ({ fetch, arrived, failed, news }) => {
    let list = null;
    let count = 0;
    let rows = new Map();
    let indexes = new Map();
    let used = new Set();
    let asked = new Map();

    const keep = (row) => {
      rows.set(row.index, row);
      if (row.key !== null) {
        indexes.set(row.key, row.index);
      }
    };

    const end = (page) => Math.min(count, (page + 1) * SIZE);
    const has = (page) => rows.has(page * SIZE) && rows.has(end(page) - 1);

    const forget = () => {
      const [page] = used;
      used.delete(page);
      for (let index = page * SIZE; index < end(page); index += 1) {
        const row = rows.get(index);
        if (row && indexes.get(row.key) === index) {
          indexes.delete(row.key);
        }
        rows.delete(index);
      }
    };

    const use = (page) => {
      used.delete(page);
      used.add(page);
      while (used.size > KEPT) {
        forget();
      }
    };

    const ask = (page) => {
      const abort = new AbortController();
      const from = list;
      asked.set(page, abort);
      return fetch({ start: page * SIZE, size: SIZE, list }, abort.signal).then((answer) => {
        if (from === list && news(answer)) {
          answer.rows.forEach(keep);
          arrived(page * SIZE, end(page));
        }
      }).catch((problem) => {
        if (!problem.aborted && from === list) {
          failed(problem, () => want(page * SIZE, page * SIZE, 1));
        }
      }).then(() => {
        if (asked.get(page) === abort) {
          asked.delete(page);
        }
      });
    };

    const drop = (wanted) => asked.forEach((abort, page) => {
      if (!wanted.has(page)) {
        abort.abort();
        asked.delete(page);
      }
    });

    /** Rows from the first to the last are looked at, and soon the next in that direction. */
    const want = (first, end_, direction) => {
      const last = Math.min(end_, count - 1);
      if (count === 0) {
        return;
      }
      const wanted = new Set();
      for (let page = pageOf(first); page <= pageOf(last); page += 1) {
        wanted.add(page);
        use(page);
      }
      const next = direction < 0 ? pageOf(first) - 1 : pageOf(last) + 1;
      if (next >= 0 && next * SIZE < count) {
        wanted.add(next);
        use(next);
      }
      drop(wanted);
      wanted.forEach((page) => {
        if (!has(page) && !asked.has(page)) {
          ask(page);
        }
      });
    };

    /** Starts with the first answer of another list. */
    const reset = (answer) => {
      drop(new Set());
      list = answer.list.id;
      count = answer.counts.matching;
      rows = new Map();
      indexes = new Map();
      used = new Set();
      answer.rows.forEach(keep);
      used.add(pageOf(answer.start));
    };

    const put = (row) => {
      if (indexes.has(row.key)) {
        keep(Object.assign(row, { index: indexes.get(row.key) }));
      }
    };

    /** A promise of the rows from the first up to the end, fetched where they are not here; refused where the list is another one meanwhile. */
    const slice = (first, end_) => {
      const here = [];
      let index = first;
      for (; index < end_ && rows.has(index); index += 1) {
        here.push(rows.get(index));
      }
      const from = list;
      return index >= end_ ? Promise.resolve(here)
        : fetch({ start: index, size: Math.min(2 * SIZE, end_ - index), list }).then((answer) => {
          if (from !== list || !news(answer)) {
            throw { errorMessages: [AJS.I18n.getText('rice.backlog.order.other.list')] };
          }
          return answer.rows.length === 0 ? here : slice(index + answer.rows.length, end_).then((more) => here.concat(answer.rows, more));
        });
    };

    return {
      SIZE,
      reset,
      want,
      put,
      slice: (first, end_) => slice(Math.max(0, first), Math.min(count, end_)),
      at: (index) => rows.get(index) || null,
      get: (key) => (indexes.has(key) ? rows.get(indexes.get(key)) : null),
      list: () => list,
      count: () => count,
    };
  };
});
