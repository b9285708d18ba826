import { Acts, definedJobs, type Job } from '@app/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { HandlesJob, type JobHandler, type OutsideJobHandler } from './handles-job.js';

interface Post {
  job: Job;
  handler: JobHandler | OutsideJobHandler;
}

/** Knows which handler answers which job; refuses to start when a job has none, or two. */
@Injectable()
export class JobDesk implements OnModuleInit {
  private readonly posts = new Map<string, Post>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly acts: Acts,
  ) {}

  onModuleInit(): void {
    for (const provider of this.discovery.getProviders({ metadataKey: HandlesJob.KEY })) {
      const job = this.discovery.getMetadataByDecorator(HandlesJob, provider);
      if (!job) continue;
      const known = this.posts.get(job.name);
      // One class that two modules provide is as wrong as two classes: state would be kept twice.
      if (known && known.handler !== provider.instance) throw new Error(`Two handlers for job ${job.name}`);
      this.posts.set(job.name, { job, handler: provider.instance as JobHandler | OutsideJobHandler });
    }
    const orphans = [...definedJobs].filter((name) => !this.posts.has(name));
    if (orphans.length > 0) throw new Error(`No handler for job ${orphans.join(', ')}`);
  }

  /** Runs one job. Throws what the handler throws, and when the payload has not the shape that the job declares. */
  async run(name: string, payload: unknown): Promise<void> {
    const post = this.posts.get(name);
    if (!post) throw new Error(`No handler for job ${name}`);
    const { handler } = post;
    const ids = post.job.payload.parse(payload);
    if ('runOutside' in handler) await handler.runOutside(ids);
    else await this.acts.asSystem(name, (act) => handler.run(act, ids));
  }
}
