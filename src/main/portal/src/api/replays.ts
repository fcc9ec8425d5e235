import { get, getFile, post, remove } from './http'
import type { Schemas } from './schemas'

export type Replay = Schemas['ReplayView']
export type ReplayRequest = Schemas['ReplayRequest']
export type ReplayPage = Schemas['ReplayPage']
export type ReplayedCase = Schemas['ReplayedCase']
export type ReplayKind = ReplayedCase['kind']
export type Slider = Schemas['SliderView']
export type SliderRequest = Schemas['SliderRequest']
export type SliderCount = Schemas['SliderCount']

const path = (id: string) => `/api/replays/${encodeURIComponent(id)}`
const slider = (id: string) => `/api/sliders/${encodeURIComponent(id)}`

export const startReplay = (request: ReplayRequest) => post<Replay>('/api/replays', request)
export const fetchReplay = (id: string) => get<Replay>(path(id))
export const endReplay = (id: string) => remove<unknown>(path(id))
export const fetchReplayed = (id: string, kind: ReplayKind, after: string) =>
  get<ReplayPage>(`${path(id)}/cases?kind=${kind}${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`)
export const fetchReplayedFile = (id: string, kind: ReplayKind) => getFile(`${path(id)}/cases.xlsx?kind=${kind}`)

export const startSlider = (request: SliderRequest) => post<Slider>('/api/sliders', request)
export const fetchSlider = (id: string) => get<Slider>(slider(id))
export const fetchSliderCount = (id: string, value: string) => get<SliderCount>(`${slider(id)}/count?value=${encodeURIComponent(value)}`)
export const endSlider = (id: string) => remove<unknown>(slider(id))
