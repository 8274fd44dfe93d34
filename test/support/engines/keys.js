/** Keys by their names in the DOM, as WebDriver writes them: https://w3c.github.io/webdriver/#keyboard-actions */
const KEYS = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

const action = (type) => (key) => ({ type, value: KEYS[key] ?? key });

/** A keyboard with the methods of Playwright's, on top of WebDriver's "perform actions". */
export function keyboardOf(performActions) {
  const send = (actions) => performActions([{ type: 'key', id: 'keyboard', actions }]);
  const down = action('keyDown');
  const up = action('keyUp');
  return {
    down: (key) => send([down(key)]),
    up: (key) => send([up(key)]),
    press: (chord) => send([...chord.split('+').map(down), ...chord.split('+').toReversed().map(up)]),
    type: (text) => send([...text].flatMap((character) => [down(character), up(character)])),
  };
}
