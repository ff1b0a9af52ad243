/** What has become of a row's rank since its list was made; rows stay where they are until a new list is asked for. */
define('rice/backlog/ranks', [], () => {
  'use strict';

  const MOST = 100;

  const places = (rank) => rank === null ? null : rank.text;

  const news = (rank) => rank === null ? AJS.I18n.getText('rice.backlog.save.rank.none') : AJS.I18n.getText('rice.backlog.save.rank.changes', rank.text);

  return ({ backlog, marks, saving }) => {
    /** The row keeps the place that it has in its list. */
    const take = (fresh, version) => {
      const old = backlog.rows.get(fresh.key);
      if (!old || fresh.gone || saving.version(fresh.key) !== version) {
        return;
      }
      const { index, rank, interval, total, above } = old;
      saving.receive(fresh.key, Object.assign({}, fresh, { index, rank, interval, total, above }));
      if (places(fresh.rank) === places(rank)) {
        marks.clear(fresh.key, 'rank');
      } else {
        marks.set(fresh.key, 'rank', { kind: 'moved', says: news(fresh.rank), shown: fresh.rank === null ? '\u2013' : fresh.rank.text });
      }
    };

    /** Asks for these rows as they are now, as many as one call takes; resolves to them. */
    const ask = (keys) => {
      const asked = keys.filter((key) => backlog.rows.get(key)).slice(0, MOST);
      if (asked.length === 0) {
        return Promise.resolve([]);
      }
      const versions = asked.map(saving.version);
      return backlog.server.rows(backlog.answer().list.id, asked).then(({ rows }) => {
        rows.forEach((fresh) => take(fresh, versions[asked.indexOf(fresh.key)]));
        return rows;
      });
    };

    /** What became of the rank of an issue that was just saved, or why it has none. */
    const sentence = (key) => {
      const mark = marks.of(key, 'rank');
      const row = backlog.rows.get(key);
      if (row && row.gaps && row.gaps.length > 0) {
        return row.gaps.join(' ');
      }
      return mark === undefined ? AJS.I18n.getText('rice.backlog.save.rank.same') : mark.says;
    };

    return { ask, sentence };
  };
});
