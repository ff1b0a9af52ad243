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

    const move = (index, by, part) => {
      const rows = shown();
      const other = rows[index + by];
      if (other === undefined || group(other) !== group(rows[index])) {
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

    const button = (part, label, isOff, run) => element('button', {
      type: 'button', class: 'aui-button aui-button-subtle rice-row-button rice-row-' + part, 'aria-label': label, title: label, 'aria-disabled': isOff ? 'true' : null, onclick: run,
    }, icon({ up: 'arrow-up', down: 'arrow-down', remove: 'cross' }[part]));

    const buttons = (item, index) => {
      const rows = shown();
      const told = name(item, index);
      const stays = (by) => rows[index + by] === undefined || group(rows[index + by]) !== group(item);
      return element(tag === 'tr' ? 'td' : 'div', { class: 'rice-row-buttons' },
        ...(isMoved ? [
          button('up', AJS.I18n.getText('rice.set.rows.up', told), stays(-1), () => move(index, -1, '.rice-row-up')),
          button('down', AJS.I18n.getText('rice.set.rows.down', told), stays(1), () => move(index, 1, '.rice-row-down')),
        ] : []),
        button('remove', AJS.I18n.getText('rice.set.rows.remove', told), false, () => remove(index)));
    };

    const show = () => {
      marks.forget(path);
      replace(node, ...shown().map((item, index) =>
        element(tag, { class: 'rice-row' }, ...[].concat(draw(item, path.concat(index), index)), buttons(item, index))));
      marks.tell();
      drawn();
    };

    /** Adds an item behind those of its group, and puts the focus into it. */
    const add = (item) => {
      const rows = shown();
      const behind = rows.filter((one) => group(one) <= group(item)).length;
      draft.set(path, all().slice(0, behind).concat([item], all().slice(behind)));
      show();
      focusOn(behind, 'input, select, textarea, .rice-row-remove');
      announce(AJS.I18n.getText('rice.set.rows.added', name(item, behind), String(behind + 1), String(rows.length + 1)));
    };

    show();
    return { node, add, show };
  };
});
