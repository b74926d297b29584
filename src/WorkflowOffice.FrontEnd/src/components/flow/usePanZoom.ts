import { useCallback, useEffect, useLayoutEffect, useRef, useState, type Dispatch, type KeyboardEvent, type PointerEvent, type SetStateAction } from 'react';
import type { Box } from './flowGeometry';

const smallest = 0.15;
const largest = 4;
const step = 1.25;
const readableScale = 0.75;

export interface View {
  x: number;
  y: number;
  scale: number;
}

/** The view that shows a rectangle whole, in the middle of a window of the given size; never larger than life. */
export function fitted(bounds: Box, width: number, height: number): View {
  const scale = clamp(Math.min(width / bounds.width, height / bounds.height, 1));
  return {
    scale,
    x: (width - bounds.width * scale) / 2 - bounds.x * scale,
    y: (height - bounds.height * scale) / 2 - bounds.y * scale,
  };
}

/** Zooms so that the point under (x, y) stays where it is. */
export function zoomed(view: View, factor: number, x: number, y: number): View {
  const scale = clamp(view.scale * factor);
  const ratio = scale / view.scale;
  return { scale, x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio };
}

const centred = (x: number, y: number, scale: number, width: number, height: number): View => ({
  scale,
  x: width / 2 - x * scale,
  y: height / 2 - y * scale,
});

const clamp = (scale: number) => Math.min(largest, Math.max(smallest, scale));

type ViewState = [View, Dispatch<SetStateAction<View>>];

export const useView = (): ViewState => useState<View>({ x: 0, y: 0, scale: 1 });

/** Moves and scales a drawing by mouse, wheel and keyboard. Drawings that are given the same view move together. */
export function usePanZoom(bounds: Box, here: Box | undefined, shared?: ViewState) {
  const frame = useRef<SVGSVGElement>(null);
  const own = useView();
  const [view, setView] = shared ?? own;
  const grip = useRef<{ x: number; y: number }>(undefined);

  const size = () => ({ width: frame.current?.clientWidth || 900, height: frame.current?.clientHeight || 480 });
  const { x: left, y: top, width: across, height: down } = bounds;
  const hereX = here && here.x + here.width / 2;
  const hereY = here && here.y + here.height / 2;

  const fit = useCallback(() => {
    const { width, height } = size();
    setView(fitted({ x: left, y: top, width: across, height: down }, width, height));
  }, [left, top, across, down, setView]);

  const zoom = useCallback((factor: number) => {
    const { width, height } = size();
    setView((current) => zoomed(current, factor, width / 2, height / 2));
  }, [setView]);

  /** Brings a rectangle to the middle at a readable size. */
  const centreOn = useCallback((box: Box) => {
    const { width, height } = size();
    setView((current) => centred(box.x + box.width / 2, box.y + box.height / 2, Math.max(current.scale, readableScale), width, height));
  }, [setView]);

  // The whole flow if that can be read, otherwise the place where it stands.
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const whole = fitted({ x: left, y: top, width: across, height: down }, element.clientWidth, element.clientHeight);
    const readable = whole.scale >= readableScale || hereX === undefined || hereY === undefined;
    setView(readable ? whole : centred(hereX, hereY, readableScale, element.clientWidth, element.clientHeight));
  }, [left, top, across, down, hereX, hereY, setView]);

  // React's wheel listener is passive; the page must not scroll while the drawing zooms.
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const place = element.getBoundingClientRect();
      setView((current) => zoomed(current, event.deltaY < 0 ? step : 1 / step, event.clientX - place.left, event.clientY - place.top));
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [setView]);

  const handlers = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      grip.current = { x: event.clientX - view.x, y: event.clientY - view.y };
      event.currentTarget.setPointerCapture?.(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const held = grip.current;
      if (held) setView((current) => ({ ...current, x: event.clientX - held.x, y: event.clientY - held.y }));
    },
    onPointerUp: () => {
      grip.current = undefined;
    },
    onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => {
      const move = moves[event.key];
      if (move) setView((current) => ({ ...current, x: current.x + move[0], y: current.y + move[1] }));
      else if (event.key === '+' || event.key === '=') zoom(step);
      else if (event.key === '-') zoom(1 / step);
      else if (event.key === '0') fit();
      else return;
      event.preventDefault();
    },
  };

  return { frame, view, handlers, fit, zoomIn: () => zoom(step), zoomOut: () => zoom(1 / step), centreOn };
}

const moves: Record<string, [number, number]> = { ArrowLeft: [40, 0], ArrowRight: [-40, 0], ArrowUp: [0, 40], ArrowDown: [0, -40] };
