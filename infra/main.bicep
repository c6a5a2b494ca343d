// Everything that the code talks to, one file per resource; deployed by `azd up`.
targetScope = 'subscription'

@minLength(1)
@maxLength(32)
@description('Names the resource group and, hashed, everything in it.')
param environmentName string
param location string

@description('An existing Azure OpenAI endpoint to use in place of a new account; its role for the app\'s identity is then yours to grant.')
param openAIEndpoint string = ''
param modelDeployment string = 'gpt-4.1-mini'
param modelVersion string = '2025-04-14'
@minValue(42)
@description('The deployment\'s quota in thousands of tokens a minute; of an existing resource, what of it this app may use.')
param modelCapacity int = 200

@minValue(40)
@maxValue(1000)
@description('Instances that uploads may start; Flex Consumption takes 40 everywhere, and fewer not yet in every region.')
param instanceLimit int = 40

@description('Whether anybody may read feeds and story pages without a key. Nothing else ever is anonymous.')
param publicFeeds bool = false
param siteTitle string = 'Summaries'
@description('IANA: the day that a story belongs to is the day there.')
param siteTimeZone string = 'Etc/UTC'
@description('Who is told when something needs a person; empty tells nobody.')
param alertEmail string = ''

@description('Who deploys, as azd knows: may upload and run the operator\'s commands, since there are no keys. Empty grants nobody.')
param operatorId string = ''

var tags = { 'azd-env-name': environmentName }
var token = toLower(uniqueString(subscription().id, environmentName, location))

// Limits are per deployment and ours per instance, so each instance that asks has an equal share, and all shares together never exceed the
// quota. Two sweeps ask too, on an instance each. Azure grants this model one request a minute per thousand tokens a minute.
var sweeps = 2
var maximumInstanceCount = min(instanceLimit, modelCapacity - sweeps)
var requestsPerInstance = modelCapacity / (maximumInstanceCount + sweeps)
var tokensPerInstance = modelCapacity * 1000 / (maximumInstanceCount + sweeps)

// An article is charged about 8,000 tokens with its answer's cap and takes about 15 seconds: so many at once use up the quota, and more
// would only wait. Spread over the instances, at most what host.json allows without quota in mind.
var articlesAtOnce = modelCapacity * 1000 / 8000 * 15 / 60
var parallelism = min(8, max(1, (articlesAtOnce + maximumInstanceCount - 1) / maximumInstanceCount))

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'identity.bicep' = {
  scope: group
  name: 'identity'
  params: { name: 'id-summarizer-${token}', location: location, tags: tags }
}

module monitoring 'monitoring.bicep' = {
  scope: group
  name: 'monitoring'
  params: {
    logName: 'log-summarizer-${token}'
    insightsName: 'appi-summarizer-${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
  }
}

module storage 'storage.bicep' = {
  scope: group
  name: 'storage'
  params: {
    articlesName: 'starticles${token}'
    hostName: 'sthost${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    operatorId: operatorId
  }
}

module events 'events.bicep' = {
  scope: group
  name: 'events'
  params: { name: 'evgt-articles-${token}', location: location, tags: tags, articlesName: storage.outputs.articlesName }
}

module openAI 'openai.bicep' = if (empty(openAIEndpoint)) {
  scope: group
  name: 'openai'
  params: {
    name: 'oai-summarizer-${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    deployment: modelDeployment
    modelVersion: modelVersion
    capacity: modelCapacity
  }
}

module functions 'functions.bicep' = {
  scope: group
  name: 'functions'
  params: {
    planName: 'plan-summarizer-${token}'
    appName: 'func-summarizer-${token}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    blobUri: storage.outputs.blobUri
    queueUri: storage.outputs.queueUri
    hostStorageName: storage.outputs.hostName
    packagesUri: storage.outputs.packagesUri
    insightsConnectionString: monitoring.outputs.connectionString
    modelEndpoint: empty(openAIEndpoint) ? openAI!.outputs.endpoint : openAIEndpoint
    modelDeployment: modelDeployment
    maximumInstanceCount: maximumInstanceCount
    parallelism: parallelism
    requestsPerMinute: requestsPerInstance
    tokensPerMinute: tokensPerInstance
    publicFeeds: publicFeeds
    siteTitle: siteTitle
    siteTimeZone: siteTimeZone
  }
}

module alerts 'alerts.bicep' = {
  scope: group
  name: 'alerts'
  params: { location: location, tags: tags, insightsId: monitoring.outputs.insightsId, topicId: events.outputs.id, articlesId: storage.outputs.articlesId, email: alertEmail }
}

output RESOURCE_GROUP string = group.name
output FUNCTION_APP_NAME string = functions.outputs.name
output EVENT_TOPIC_NAME string = events.outputs.name
output ARTICLES_ACCOUNT_ID string = storage.outputs.articlesId
output FEED_URL string = functions.outputs.feedUrl
