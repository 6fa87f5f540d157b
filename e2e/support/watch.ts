import type { BrowserContext, Page, Request, Response } from '@playwright/test'

/** What no page may do, whatever a journey is about. */
export class Watch {
  readonly problems: string[] = []
  private expected: RegExp[] = []

  constructor(
    context: BrowserContext,
    private readonly origin: string,
  ) {
    this.watchContext(context)
  }

  /** Another browser of the same journey. */
  watchContext(context: BrowserContext) {
    context.on('page', (page) => this.watchPage(page))
    context.on('request', (request) => this.checkRequest(request))
    context.on('response', (response) => this.checkResponse(response))
  }

  /** A journey that breaks something on purpose says so beforehand. */
  expect(problem: RegExp) {
    this.expected.push(problem)
  }

  private watchPage(page: Page) {
    page.on('pageerror', (error) => this.report(`error in the page: ${error.message}`))
    page.on('console', (message) => {
      // Refused requests are seen as responses, with their status; a violated content policy is only seen here.
      if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return
      this.report(`console: ${message.text()}`)
    })
  }

  private checkRequest(request: Request) {
    const url = new URL(request.url())
    if (url.protocol === 'data:' || url.protocol === 'blob:' || url.origin === this.origin) return
    this.report(`left the own origin: ${request.method()} ${request.url()}`)
  }

  private checkResponse(response: Response) {
    const isPage = response.request().isNavigationRequest()
    if (response.status() < (isPage ? 500 : 400)) return
    this.report(`answered ${response.status()}: ${response.request().method()} ${response.url()}`)
  }

  private report(problem: string) {
    if (!this.expected.some((expected) => expected.test(problem))) this.problems.push(problem)
  }
}
