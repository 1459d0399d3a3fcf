import { describe, expect, it } from 'vitest'
import { createPathTree, variablesAt } from '../lib/protocol.js'

const USER = 'v3/users/{openid}'
const TWIN = 'v3/users/{out_user_id}'
const names = [
  `GET ${USER}`,
  `GET ${TWIN}`,
  'POST v3/users/search',
  `DELETE ${USER}/{empty}`,
  'PUT v3/{kind}/search',
  'GET v3/users/{openid}/coupons',
]
const tree = createPathTree(names.map((name) => [name, name]))
const find = (method: string, path: string) => tree.find(method, path.split('/'))

describe('a tree of paths', () => {
  it('gives all templates that differ in nothing but the names of their variables', () => {
    expect(find('GET', 'v3/users/o1')).toEqual([`GET ${USER}`, `GET ${TWIN}`])
    expect(find('GET', 'v3/users/o1/coupons')).toEqual(['GET v3/users/{openid}/coupons'])
  })

  it('takes a literal segment before a variable, where the literal has the method', () => {
    expect(find('POST', 'v3/users/search')).toEqual(['POST v3/users/search'])
    expect(find('GET', 'v3/users/search')).toEqual([`GET ${USER}`, `GET ${TWIN}`])
    expect(find('PUT', 'v3/users/search')).toEqual(['PUT v3/{kind}/search'])
  })

  it('tells a path from the same with a slash at its end', () => {
    expect(find('DELETE', 'v3/users/o1/')).toEqual([`DELETE ${USER}/{empty}`])
    expect(find('DELETE', 'v3/users/o1')).toBeUndefined()
    expect(find('GET', 'v3/users/o1/')).toBeUndefined()
  })

  it('fills no variable with nothing or with dots', () => {
    for (const value of ['', '.', '..']) expect(find('GET', `v3/users/${value}`)).toBeUndefined()
    expect(find('GET', 'v3/users/...')).toHaveLength(2)
  })

  it('knows which methods a path takes', () => {
    expect(tree.methodsAt('v3/users/search'.split('/'))).toEqual(['POST', 'GET', 'PUT'])
    expect(tree.methodsAt('v3/users/o1'.split('/'))).toEqual(['GET'])
    expect(tree.methodsAt('v3/users'.split('/'))).toEqual([])
  })

  it('gives the variables of a template their values', () => {
    expect(variablesAt(`${USER}/{empty}`, ['v3', 'users', '张三', ''])).toEqual({ openid: '张三' })
    expect(variablesAt('v3/users/search', ['v3', 'users', 'search'])).toEqual({})
  })
})
