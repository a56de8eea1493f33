import { describe, expect, it } from 'vitest'
import { unsupportedTypes } from './unsupported'

describe('unsupportedTypes', () => {
  it('names each type once', () => {
    const log = `INFO No resource provider found for "AWS::ECS::Service"
INFO localstack.request.aws : AWS cloudformation.CreateStack => 200
INFO No resource provider found for "AWS::ECS::Service"
INFO No resource provider found for "AWS::RDS::DBInstance"`
    expect(unsupportedTypes(log)).toEqual(['AWS::ECS::Service', 'AWS::RDS::DBInstance'])
  })

  it('notices a wording that it does not know in full', () => {
    expect(unsupportedTypes('No resource provider found for resource')).toHaveLength(1)
    expect(unsupportedTypes('No resource provider found for <x>')).toEqual(['a type that the log does not name'])
  })

  it('finds nothing in a quiet log', () => {
    expect(unsupportedTypes('Ready.')).toEqual([])
  })
})
