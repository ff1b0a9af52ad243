/** What differs between settings, and how changes are done once more on others. */
define('rice/settings/difference', ['rice/settings/paths'], (paths) => {
  'use strict';

  const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

  const union = (...objects) => [...new Set(objects.flatMap((object) => Object.keys(object)))];

  /** Whether two say the same; the order of names in an object says nothing. */
  const same = (one, other) => {
    if (Array.isArray(one) && Array.isArray(other)) {
      return one.length === other.length && one.every((item, index) => same(item, other[index]));
    }
    if (isObject(one) && isObject(other)) {
      return union(one, other).every((key) => same(paths.get(one, [key]), paths.get(other, [key])));
    }
    return one === other;
  };

  /** By what people know an item of a list; its numbers are what they change. */
  const identity = (item) => (isObject(item) ? JSON.stringify([item.kind, item.field, item.linkType, item.direction, item.label, item.name, item.confidence]) : JSON.stringify(item));

  /** Whether the items of lists correspond one by one. */
  const correspond = (one, other) => one.length === other.length && one.every((item, index) => identity(item) === identity(other[index]));

  const ids = (list) => list.map(identity);

  const isDistinct = (list) => new Set(ids(list)).size === list.length;

  /** Whether what stayed in a list stayed in its order. */
  const isInOrder = (before, after) => same(ids(before).filter((id) => ids(after).includes(id)), ids(after).filter((id) => ids(before).includes(id)));

  const isAssumed = (item) => item.kind === 'constant';

  /** Lists whose items can be told from each other: what was added, removed and changed in one is so in the other. */
  const join = (before, mine, theirs) => {
    const find = (list, item) => list.find((one) => identity(one) === identity(item));
    const joined = theirs.filter((item) => !find(before, item) || find(mine, item))
      .map((item) => (find(mine, item) ? redo(find(before, item), find(mine, item), item) : item));
    mine.forEach((item, index) => {
      const isTheirRemoval = find(before, item) && same(find(before, item), item);
      if (!find(joined, item) && !isTheirRemoval) {
        const behind = ids(joined).indexOf(index === 0 ? null : identity(mine[index - 1]));
        joined.splice(index > 0 && behind < 0 ? joined.length : behind + 1, 0, item);
      }
    });
    // What is assumed where nothing else tells comes behind everything that does.
    return joined.filter((item) => !isAssumed(item)).concat(joined.filter(isAssumed));
  };

  /**
   * What somebody made of `before`, done on what somebody else made of it. Where both changed the same, or a list whose
   * items can no longer be told from each other, what is mine counts.
   */
  const redo = (before, mine, theirs) => {
    if (same(before, mine)) {
      return theirs;
    }
    if (isObject(before) && isObject(mine) && isObject(theirs)) {
      return union(theirs, mine).reduce((whole, key) => {
        const part = [before, mine, theirs].map((one) => paths.get(one, [key]));
        return paths.member(whole, key, redo(...part));
      }, theirs);
    }
    const lists = [before, mine, theirs];
    if (!lists.every(Array.isArray)) {
      return mine;
    }
    if (before.length === mine.length && correspond(before, theirs)) {
      return mine.map((item, index) => redo(before[index], item, theirs[index]));
    }
    return lists.every(isDistinct) && isInOrder(before, mine) ? join(before, mine, theirs) : mine;
  };

  return { same, redo };
});
