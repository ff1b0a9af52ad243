/** Lists whose order counts: their items can be moved, removed and added by buttons. */
define('rice/settings/rows', ['rice/dom', 'rice/settings/paths'], (dom, paths) => {
  'use strict';

  const { element, replace } = dom;

  const icon = (name) => element('span', { class: 'aui-icon aui-icon-small aui-iconfont-' + name, 'aria-hidden': 'true' });

  const moved = (list, from, to) => {
    const copy = list.slice();
    copy.splice(to, 0, ...copy.splice(from, 1));
    return copy;
  };

  /**
   * @param path of the list
   * @param name (item, index) what an item is called
   * @param draw (item, path, index) its nodes
   * @param count how many of the items are shown: all of them, unless the last ones are shown elsewhere
   * @param group (item) items of different groups do not change places
   * @param drawn is called when the rows have been drawn anew
   * @param isMoved whether the order can be changed
   * @param rest what takes the focus when the last row goes
   */
  return ({ draft, marks, announce }, { path, name, draw, count = (list) => list.length, group = () => '', drawn = () => {}, tag = 'li', isMoved = true, rest }) => {
    const node = element(tag === 'tr' ? 'tbody' : 'ol', { class: 'rice-rows', id: paths.id(path) + '-list' });

    const all = () => draft.get(path) || [];
    const shown = () => all().slice(0, count(all()));

    const focusOn = (index, part) => {
      const row = node.children[Math.min(index, node.children.length - 1)];
      const target = row && row.querySelector(part);
      (target || rest()).focus();
    };

    /** Whether an item cannot change places with the one beside it. */
    const stays = (index, by) => {
      const rows = shown();
      const other = rows[index + by];
      return other === undefined || group(other) !== group(rows[index]);
    };

    const move = (index, by, part) => {
      const rows = shown();
      if (stays(index, by)) {
        return;
      }
      const told = name(rows[index], index);
      draft.set(path, moved(all(), index, index + by));
      show();
      focusOn(index + by, part);
      announce(AJS.I18n.getText('rice.set.rows.moved', told, String(index + by + 1), String(rows.length)));
    };

    const remove = (index) => {
      const told = name(shown()[index], index);
      draft.set(path, all().filter((item, at) => at !== index));
      show();
      focusOn(index, '.rice-row-remove');
      announce(AJS.I18n.getText('rice.set.rows.removed', told));
    };

    const BUTTONS = {
      up: { icon: 'arrow-up', label: (told) => AJS.I18n.getText('rice.set.rows.up', told), isOff: (index) => stays(index, -1), run: (index) => move(index, -1, '.rice-row-up') },
      down: { icon: 'arrow-down', label: (told) => AJS.I18n.getText('rice.set.rows.down', told), isOff: (index) => stays(index, 1), run: (index) => move(index, 1, '.rice-row-down') },
      remove: { icon: 'cross', label: (told) => AJS.I18n.getText('rice.set.rows.remove', told), isOff: () => false, run: remove },
    };

    const offered = isMoved ? ['up', 'down', 'remove'] : ['remove'];

    const button = (part, index) => element('button', {
      type: 'button',
      class: 'aui-button aui-button-subtle rice-row-button rice-row-' + part,
      'aria-disabled': BUTTONS[part].isOff(index) ? 'true' : null,
      onclick: () => BUTTONS[part].run(index),
    }, icon(BUTTONS[part].icon));

    /** What an item is called can change while it is edited. */
    const label = () => shown().forEach((item, index) => offered.forEach((part) => {
      const target = node.children[index].querySelector('.rice-row-' + part);
      target.title = BUTTONS[part].label(name(item, index));
      target.setAttribute('aria-label', target.title);
    }));

    const show = () => {
      marks.forget(path);
      replace(node, ...shown().map((item, index) =>
        element(tag, { class: 'rice-row' }, ...[].concat(draw(item, path.concat(index), index)),
          element(tag === 'tr' ? 'td' : 'div', { class: 'rice-row-buttons' }, ...offered.map((part) => button(part, index))))));
      label();
      marks.speak();
      drawn();
    };

    /** Adds an item behind those of its group, and puts the focus into it. */
    const add = (item) => {
      const rows = shown();
      const behind = rows.filter((one) => group(one) <= group(item)).length;
      draft.set(path, all().slice(0, behind).concat([item], all().slice(behind)));
      show();
      marks.hush(path.concat(behind));
      marks.hushUntilLeft(node.children[behind]);
      focusOn(behind, 'input, select, textarea, .rice-row-remove');
      announce(AJS.I18n.getText('rice.set.rows.added', name(item, behind), String(behind + 1), String(rows.length + 1)));
    };

    node.addEventListener('input', label);
    node.addEventListener('change', label);
    show();
    return { node, add, show };
  };
});
