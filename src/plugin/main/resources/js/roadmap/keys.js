/** Moves among the cards of a roadmap, which are one stop of the Tab key. */
define('rice/roadmap/keys', [], () => {
  'use strict';

  const stops = (node) => [...node.querySelectorAll('.rice-go')].filter((stop) => stop.offsetParent !== null);
  const period = (stop) => Number(stop.closest('.rice-cell').style.getPropertyValue('--rice-p'));

  /** In the nearest of the periods on one side the card that is nearest. */
  const beside = (all, from, step) => {
    const distance = (stop) => Math.abs(period(stop) - period(from)) * 1e6 + Math.abs(stop.getBoundingClientRect().top - from.getBoundingClientRect().top);
    return all.filter((stop) => (period(stop) - period(from)) * step > 0).sort((one, other) => distance(one) - distance(other))[0];
  };

  const next = (all, from, { key, ctrlKey }) => {
    const column = all.filter((stop) => period(stop) === period(from));
    const row = ctrlKey ? all : stops(from.closest('.rice-lane-row'));
    return {
      ArrowRight: () => beside(all, from, 1),
      ArrowLeft: () => beside(all, from, -1),
      ArrowDown: () => column[column.indexOf(from) + 1],
      ArrowUp: () => column[column.indexOf(from) - 1],
      Home: () => row[0],
      End: () => row[row.length - 1],
    }[key];
  };

  return (table) => {
    const rove = (to) => {
      table.querySelectorAll('.rice-go').forEach((stop) => stop.setAttribute('tabindex', stop === to ? '0' : '-1'));
    };
    table.addEventListener('focusin', ({ target }) => (target.matches('.rice-go') ? rove(target) : undefined));
    table.addEventListener('keydown', (event) => {
      const { target, altKey, metaKey } = event;
      const move = target.matches('.rice-go') && !altKey && !metaKey && next(stops(table), target, event);
      if (move) {
        event.preventDefault();
        (move() || target).focus();
      }
    });
    rove(table.querySelector('.rice-go'));
  };
});
