/** An element of the page. Children are elements or texts; a text stays a text, whatever somebody typed. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false).forEach(([key, value]) => {
    if (key.startsWith('on')) {
      made.addEventListener(key.slice(2), value);
    } else {
      made.setAttribute(key, value === true ? '' : value);
    }
  });
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

const parts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'
});

function read(instant) {
  return Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}

/** 2025-04-28 15:30, in Beijing time. */
export function minute(instant) {
  const { year, month, day, hour, minute: minutes } = read(instant);
  return `${year}-${month}-${day} ${hour}:${minutes}`;
}

/** As minute, but the first instant of a day is 24:00 of the day before. */
export function deadline(instant) {
  return minute(instant).endsWith(' 00:00') ? minute(Date.parse(instant) - 60_000).replace(/ .*/, ' 24:00') : minute(instant);
}
