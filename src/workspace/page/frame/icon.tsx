const PATHS = {
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  up: 'M7 11v9H4v-9h3Zm0 0 4-8a2 2 0 0 1 2 2v4h5.6a2 2 0 0 1 2 2.3l-1.2 7a2 2 0 0 1-2 1.7H7',
  down: 'M17 13V4h3v9h-3Zm0 0-4 8a2 2 0 0 1-2-2v-4H5.400a2 2 0 0 1-2-2.3l1.2-7a2 2 0 0 1 2-1.700H17',
  send: 'M4 12 20 4l-5 16-3.500-6.500L4 12Z',
  clip: 'M20 11.500 12 19.500a5 5 0 0 1-7-7l8.500-8.500a3.300 3.300 0 0 1 4.700 4.700l-8.500 8.500a1.700 1.700 0 0 1-2.400-2.400l7.700-7.700',
  close: 'M6 6l12 12M18 6 6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  reply: 'M9 6 4 11l5 5M4 11h9a7 7 0 0 1 7 7v1',
  plumb: 'M12 3v9M12 12l3.500 3L12 21l-3.500-6L12 12ZM7 3h10',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12Zm9.500 2.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z',
  pin: 'M9 4h6l-1 6 3 3H7l3-3-1-6ZM12 13v7',
  down_arrow: 'M12 5v14m0 0 6-6m-6 6-6-6',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5M14 11v5',
  up_arrow: 'M12 19V5m0 0 6 6m-6-6-6 6',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13Zm5-1.500L20 20',
  bench: 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h7M15 17h5M15 5v4M9 10v4M13 15v4',
  left: 'M14 6l-6 6 6 6',
  bolt: 'M13 3 5 13.500h6L10 21l8-10.500h-6L13 3Z',
  stop: 'M7 7h10v10H7Z',
  pen: 'm4 20 1-4L16 5l3 3L8 19l-4 1Z',
  right: 'M10 6l6 6-6 6',
} as const;

/** Line drawings of our own, in the colour of the text around them; they never carry meaning alone. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
