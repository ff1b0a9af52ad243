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
  const identity = (item) => (isObject(item) ? JSON.stringify([item.kind, item.field, item.label, item.name]) : JSON.stringify(item));

  /** Whether the items of lists correspond one by one. */
  const correspond = (one, other) => one.length === other.length && one.every((item, index) => identity(item) === identity(other[index]));

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
    if ([before, mine, theirs].every(Array.isArray) && before.length === mine.length && correspond(before, theirs)) {
      return mine.map((item, index) => redo(before[index], item, theirs[index]));
    }
    return mine;
  };

  return { same, redo };
});
