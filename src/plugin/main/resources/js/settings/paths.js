/** Places in settings: lists of keys, and the JSON paths by which the server names them. */
define('rice/settings/paths', [], () => {
  'use strict';

  const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;
  const STEP = /\.([A-Za-z_][A-Za-z0-9_]*)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]/y;

  /** As much of a name as the server writes. */
  const LONGEST = 60;
  const excerpt = (key) => (key.length > LONGEST ? key.slice(0, LONGEST) + '...' : key);

  const step = (cut) => (key) => {
    if (typeof key === 'number') {
      return '[' + key + ']';
    }
    const told = cut(key);
    return PLAIN.test(told) ? '.' + told : "['" + told.replace(/\\/g, '\\\\').replace(/'/g, "\\'") + "']";
  };

  const whole = (keys) => '$' + keys.map(step((key) => key)).join('');

  /** As the server writes it, such as $.factors.reach.sources[0].field. */
  const text = (keys) => '$' + keys.map(step(excerpt)).join('');

  /** The keys of a path that the server wrote, up to where it is not understood. */
  const keys = (path) => {
    const found = [];
    STEP.lastIndex = 1;
    for (let next = STEP.exec(path); next !== null; next = STEP.exec(path)) {
      const [, plain, index, quoted] = next;
      if (index !== undefined) {
        found.push(Number(index));
      } else {
        found.push(plain === undefined ? quoted.replace(/\\(.)/g, '$1') : plain);
      }
    }
    return found;
  };

  /** The id of what belongs to a place: no two places share one. */
  const id = (path) => 'rice-set' + whole(path).slice(1).replace(/[^A-Za-z0-9]/g, (sign) => (sign === '.' ? '-' : '_' + sign.codePointAt(0)));

  const own = (part, key) => (part !== null && typeof part === 'object' && Object.prototype.hasOwnProperty.call(part, key) ? part[key] : undefined);

  const get = (settings, path) => path.reduce(own, settings);

  /** Names may be any, also such as objects have by themselves: they are never assigned. */
  const member = (object, key, value) => {
    const entries = Object.entries(object || {});
    const kept = value === undefined ? entries.filter(([name]) => name !== key) : entries.map(([name, old]) => [name, name === key ? value : old]);
    return Object.fromEntries(value === undefined || kept.some(([name]) => name === key) ? kept : kept.concat([[key, value]]));
  };

  const item = (array, index, value) => {
    const copy = array.slice();
    copy[index] = value;
    return copy;
  };

  /** The whole with another value in one place; undefined takes away what is there. */
  const put = (settings, [key, ...rest], value) => {
    if (key === undefined) {
      return value;
    }
    const part = put(own(settings, key), rest, value);
    return Array.isArray(settings) ? item(settings, key, part) : member(settings, key, part);
  };

  return { text, keys, id, get, put, member };
});
