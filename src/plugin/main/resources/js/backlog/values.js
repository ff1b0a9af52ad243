/** The factors of a row as people type and read them. */
define('rice/backlog/values', ['rice/factor-editor', 'rice/numbers'], (editors, numbers) => {
  'use strict';

  const NAMES = ['reach', 'impact', 'confidence', 'effort'];

  /** `settings()` gives the settings of the page's last answer. */
  return (settings) => {
    const rule = (name) => settings().factors.find(({ factor }) => factor === name);
    const percent = (name) => name === 'confidence' && settings().percent;
    const sign = (name) => percent(name) ? '\u00a0%' : '';
    const unit = (name) => percent(name) ? '%' : rule(name).unit || [];

    const text = (name, value) => value === null ? AJS.I18n.getText('rice.edit.notset') : numbers.number(value) + sign(name);

    /** As it is typed. */
    const plain = (value) => value === null ? '' : numbers.plain(value);

    const of = (row, name) => row.factors.find(({ factor }) => factor === name);

    const put = (row, view) => Object.assign({}, row, { factors: row.factors.map((old) => old.factor === view.factor ? view : old) });

    /** What the cell shows from the moment a value is entered; where an emptied factor comes from then, only the server knows. */
    const entered = (was, value) => {
      const level = rule(was.factor).levels.find((one) => one.value === value);
      return Object.assign({}, was, {
        value, typed: value, text: value === null ? '' : text(was.factor, value), level: level ? level.name : null, assumed: false, origin: null,
      });
    };

    const control = (name, typed, attributes) => {
      const { label, levels } = rule(name);
      const written = levels.map((level) => Object.assign({}, level, { text: (level.text || level.value) + sign(name) }));
      return editors.control({ label, input: { typed, levels: written } }, attributes);
    };

    /** The number in a control, null for nothing; throws a sentence where it is none, or none that the factor can take. */
    const read = (name, typed) => {
      const value = numbers.parse(percent(name) ? typed.replace(/%\s*$/, '') : typed);
      if (name === 'effort' && value === 0) {
        throw AJS.I18n.getText('rice.error.factor.effort');
      }
      if (percent(name) && value > 100) {
        throw AJS.I18n.getText('rice.error.factor.confidence');
      }
      return value;
    };

    return { NAMES, label: (name) => rule(name).label, unit, percent, text, plain, of, put, entered, control, read };
  };
});
