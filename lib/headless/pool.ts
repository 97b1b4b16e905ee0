import { Worker } from 'node:worker_threads';
import type { Answer, Job, Style } from './job.ts';
import { answerTrouble, type Trouble } from './trouble.ts';

export interface PoolOptions {
  script: URL;
  style: Style;
  /** No more workers than this. */
  most: number;
  /** A page that takes longer is given up. */
  seconds: number;
  /** Memory of one worker. */
  megabytes: number;
}

/** So many pages must wait for a worker before another one is worth its start. */
const WORTH_A_WORKER = 8;

interface Task {
  job: Job;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** A worker, and what it has in hand. */
interface Hand {
  worker: Worker;
  state: 'starting' | 'able' | 'leaving';
  task: Task | null;
  timer: NodeJS.Timeout | undefined;
  trouble: Trouble | null;
  error: Error | null;
}

/**
 * Worker threads that each check one page at a time. A page that hangs, crashes or swallows its worker's memory costs
 * that page and that worker, which is replaced; it costs no other page.
 */
export class Pool {
  readonly #options: PoolOptions;
  readonly #hands = new Set<Hand>();
  readonly #queue: Task[] = [];
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** So many jobs at once keep all workers busy. */
  get width(): number {
    return this.#options.most * (WORTH_A_WORKER + 1);
  }

  run(job: Job): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ job, resolve, reject });
      this.#assign();
    });
  }

  /** Ends all workers. What was not answered never is. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#hands].map(({ worker }) => worker.terminate()));
  }

  #assign(): void {
    if (this.#closed) return;
    for (const hand of this.#hands) if (hand.state === 'able' && !hand.task) this.#give(hand);
    const few = this.#hands.size < this.#options.most;
    if (few && this.#queue.length > this.#hands.size * WORTH_A_WORKER) this.#hire();
  }

  #give(hand: Hand): void {
    const task = this.#queue.shift();
    if (!task) return;
    hand.task = task;
    hand.timer = setTimeout(() => {
      hand.state = 'leaving';
      hand.trouble = { id: 'too-slow', data: { n: this.#options.seconds } };
      void hand.worker.terminate();
    }, this.#options.seconds * 1000);
    hand.worker.postMessage(task.job);
  }

  #hire(): void {
    const { script, style, megabytes } = this.#options;
    const worker = new Worker(script, { workerData: style, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    const hand: Hand = { worker, state: 'starting', task: null, timer: undefined, trouble: null, error: null };
    this.#hands.add(hand);
    worker.on('message', (answer: Answer | 'ready') => {
      if (answer === 'ready') hand.state = 'able';
      else this.#settle(hand)?.resolve(answer);
      this.#assign();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      hand.error = error;
      hand.trouble = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { id: 'out-of-memory' } : crash(error.message);
    });
    worker.on('exit', (code) => this.#bury(hand, hand.trouble ?? crash(`exit ${code}`)));
  }

  #settle(hand: Hand): Task | null {
    clearTimeout(hand.timer);
    const task = hand.task;
    hand.task = null;
    return task;
  }

  #bury(hand: Hand, trouble: Trouble): void {
    this.#hands.delete(hand);
    const task = this.#settle(hand);
    task?.resolve(answerTrouble(task.job.source, trouble, this.#options.style));
    // One that never came to life would not do so the next time either.
    if (hand.state === 'starting')
      for (const each of this.#queue.splice(0)) each.reject(hand.error ?? new Error(trouble.id));
    this.#assign();
  }
}

const crash = (text: string): Trouble => ({ id: 'crashed', data: { text } });
