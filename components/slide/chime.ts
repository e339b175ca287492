import { ref } from 'vue'

/** Whether this window was asked to sound a chime when a question's time is up. */
export const chimeWanted = ref(false)

let audio: AudioContext | undefined

/** Asks for the chime in this window, and lets it be heard once; or does without it. */
export function toggleChime(): void {
  chimeWanted.value = !chimeWanted.value
  // Browsers let a page sound only from the moment somebody has touched it.
  audio ??= new AudioContext()
  playChime()
}

/** Sounds two soft notes where the chime was asked for: E5 and C5, each dying away within a second and a half. */
export function playChime(): void {
  if (!audio || !chimeWanted.value) return
  playNote(audio, 659.26, audio.currentTime)
  playNote(audio, 523.25, audio.currentTime + 0.35)
}

function playNote(context: AudioContext, frequency: number, start: number): void {
  const loudness = context.createGain()
  loudness.gain.setValueAtTime(0, start)
  loudness.gain.linearRampToValueAtTime(0.18, start + 0.02)
  loudness.gain.exponentialRampToValueAtTime(0.0001, start + 1.5)
  const tone = new OscillatorNode(context, { frequency, type: 'sine' })
  tone.connect(loudness).connect(context.destination)
  tone.start(start)
  tone.stop(start + 1.5)
}
